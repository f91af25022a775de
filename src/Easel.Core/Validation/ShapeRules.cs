using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Validation;

/// <summary>Images asked for by shape (<c>aspect_ratio</c>) and <c>resolution</c> instead of pixels.</summary>
internal static class ShapeRules
{
    /// <summary>Sides are rounded to what models draw; a size this near has the shape.</summary>
    private const double SameShape = 0.05;

    /// <summary>So much fewer pixels are reported.</summary>
    private const double MuchSmaller = 0.8;

    public static void Check(ImageRequest request, ModelCard card, ProblemList problems)
    {
        CheckRatio(request, card, problems);
        if (request.Resolution is not { } resolution)
            return;
        var names = NamesOf(card.Capabilities);
        if (!names.Contains(resolution, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add("resolution", "invalid_value", $"'resolution' is '{resolution}'; {card.Id} knows {string.Join(", ", names)}.");
        }
        else if (request.Size is { } size)
        {
            problems.Add("resolution", "invalid_value", $"'resolution' is {resolution} and 'size' {size}; ask for one of them.");
        }
    }

    /// <summary>The size that shape and resolution mean for the model; null where the request names neither, or names pixels.</summary>
    public static ImageSize? SizeOf(ImageRequest request, ModelCapabilities can) =>
        request.Size is null && Wish(request, can) is { } wish
            ? DrawsByRatio(can)
                ? wish
                : can.Sizes.Nearest(wish)
            : null;

    /// <summary>The model takes shapes and names of resolutions, not pixels.</summary>
    public static bool DrawsByRatio(ModelCapabilities can) => can.AspectRatios.Count > 0 || can.Resolutions.Count > 0;

    /// <summary>True, with the rest of a sentence, where the model draws otherwise than shape and resolution say.</summary>
    public static string? Difference(ImageRequest request, ModelCapabilities can)
    {
        if (DrawsByRatio(can) || request.Size is not null || Wish(request, can) is not { } wish)
            return null;
        var size = can.Sizes.Nearest(wish);
        return request.AspectRatio is { } ratio && ratio.DistanceTo(size) > SameShape ? $"which is not {ratio}"
            : request.Resolution is { } name && size.Pixels < wish.Pixels * MuchSmaller ? $"which is smaller than {name}"
            : null;
    }

    private static void CheckRatio(ImageRequest request, ModelCard card, ProblemList problems)
    {
        if (request.AspectRatio is not { } ratio)
            return;
        var known = card.Capabilities.AspectRatios;
        if (known.Count > 0 && !known.Any(ratio.IsSameAs))
        {
            problems.Add("aspect_ratio", "invalid_value", $"'aspect_ratio' is {ratio}; {card.Id} draws {string.Join(", ", known)}.");
        }
        else if (known.Count == 0 && Steepness(ratio) > card.Capabilities.Sizes.MaxRatio)
        {
            var most = card.Capabilities.Sizes.MaxRatio;
            problems.Add("aspect_ratio", "invalid_value", $"'aspect_ratio' is {ratio}; {card.Id} draws from 1:{most} to {most}:1.");
        }
        else if (request.Size is { } size && ratio.DistanceTo(size) > SameShape)
        {
            problems.Add(
                "aspect_ratio",
                "invalid_value",
                $"'aspect_ratio' is {ratio}, and 'size' {size} has another; ask for one of them."
            );
        }
    }

    private static IReadOnlyList<string> NamesOf(ModelCapabilities can) =>
        can.Resolutions.Count > 0 ? can.Resolutions : ResolutionName.Common;

    private static double Steepness(AspectRatio ratio) => (double)Math.Max(ratio.Width, ratio.Height) / Math.Min(ratio.Width, ratio.Height);

    private static ImageSize? Wish(ImageRequest request, ModelCapabilities can)
    {
        if (request.AspectRatio is null && request.Resolution is null)
            return null;
        var usual = ImageRules.SourceOf(request)?.Size ?? can.DefaultSize;
        var ratio = request.AspectRatio ?? new AspectRatio(usual.Width, usual.Height);
        var pixels =
            request.Resolution is { } name && ResolutionName.SideOf(name) is { } side ? (double)side * side : can.DefaultSize.Pixels;
        return ratio.OfArea(pixels);
    }
}

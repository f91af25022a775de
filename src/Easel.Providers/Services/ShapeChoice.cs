using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Providers.Services;

/// <summary>The shape and the resolution that a service which takes no pixels is asked for; null leaves it to the service.</summary>
internal readonly record struct ShapeChoice(AspectRatio? Ratio, string? Resolution)
{
    /// <summary>Less is not seen.</summary>
    private const double SameShape = 0.02;

    public static ShapeChoice Of(ImageRequest request, ModelCapabilities can) => new(RatioOf(request, can), ResolutionOf(request, can));

    /// <summary>What is done to the image so that it has the size in pixels that was asked for; null where the service may give it.</summary>
    public static ImageWarning? WarningOf(ImageRequest request, ModelCard card)
    {
        if (request is not { SizeAsked: true, Size: { } size } || card.Capabilities.AspectRatios.Count == 0)
            return null;
        var ratio = RatioOf(request, card.Capabilities);
        return ratio is { } drawn && drawn.DistanceTo(size) > SameShape
            ? new ImageWarning("approximated_size", "size", $"{card.Id} draws {drawn}, which is cut and scaled to {size}.")
            : null;
    }

    private static AspectRatio? RatioOf(ImageRequest request, ModelCapabilities can)
    {
        if (request.AspectRatio is { } asked)
            return can.AspectRatios.Count == 0 ? asked : can.AspectRatios.First(asked.IsSameAs);
        return request is { SizeAsked: true, Size: { } size } && can.AspectRatios.Count > 0
            ? can.AspectRatios.MinBy(ratio => ratio.DistanceTo(size))
            : null;
    }

    private static string? ResolutionOf(ImageRequest request, ModelCapabilities can)
    {
        if (request.Resolution is { } asked)
            return can.Resolutions.FirstOrDefault(name => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase)) ?? asked;
        if (request is not { SizeAsked: true, Size: { } size } || can.Resolutions.Count == 0)
            return null;
        // A little smaller than asked is enlarged less visibly than the next costs.
        var sides = can.Resolutions.Select(name => (Name: name, Side: ResolutionName.SideOf(name) ?? 0)).OrderBy(one => one.Side).ToList();
        var enough = sides.FirstOrDefault(one => (long)one.Side * one.Side >= size.Pixels * 0.9);
        return enough.Name ?? sides[^1].Name;
    }
}

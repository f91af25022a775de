using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Reads <c>request.requested</c>: what the images should be like.</summary>
internal sealed record RequestedImage(int? Width, int? Height, bool? DeliverUrls, ImageFormat Format, int Samples)
{
    public const string SizePath = "request.requested.image";
    public const string SamplesPath = "request.requested.samples";

    public static RequestedImage Read(JsonMembers request)
    {
        var requested = request.Object("requested");
        var image = requested?.Object("image");
        var read = new RequestedImage(
            Side(image, "width"),
            Side(image, "height"),
            image?.Choice<bool?>("delivery", null, ("url", true), ("base64", false)),
            image?.Choice("format", ImageFormat.Png, ("jpeg", ImageFormat.Jpeg), ("png", ImageFormat.Png), ("gif", ImageFormat.Gif))
                ?? ImageFormat.Png,
            requested?.Integer("samples") ?? 1
        );
        foreach (var other in (ReadOnlySpan<string>)["text", "audio", "video"])
        {
            if (requested is not null && requested.TryGet(other, out _))
                requested.Warn(other, "was left out; this service answers with images");
        }

        image?.WarnOfOthers();
        requested?.WarnOfOthers();
        return read;
    }

    /// <summary>
    /// The size nearest to what was asked for, which is a favour by the protocol and no condition; a side that was not asked for
    /// follows from the other by the shape of <paramref name="usual"/>. Null when neither was.
    /// </summary>
    /// <param name="source">The size of the image that is edited, which may be kept whatever it is.</param>
    public ImageSize? Size(SizeRule rule, ImageSize usual, ImageSize? source, Findings findings)
    {
        if (Width is null && Height is null)
            return null;
        var wanted = new ImageSize(
            Width ?? Across(Height!.Value, usual.Width, usual.Height),
            Height ?? Across(Width!.Value, usual.Height, usual.Width)
        );
        if (wanted == source)
            return wanted;
        var nearest = rule.Nearest(wanted);
        if ((Width ?? nearest.Width) != nearest.Width || (Height ?? nearest.Height) != nearest.Height)
        {
            findings.Warn(SizePath, $"asks for {Asked}; the nearest that can be drawn is {nearest}");
        }

        return nearest;
    }

    private string Asked =>
        (Width, Height) switch
        {
            ({ } width, null) => $"a width of {width}",
            (null, { } height) => $"a height of {height}",
            _ => $"{Width}x{Height}",
        };

    private static int Across(int side, int other, int same) => (int)Math.Clamp(Math.Round((double)side * other / same), 1, int.MaxValue);

    private static int? Side(JsonMembers? image, string name)
    {
        var side = image?.Integer(name);
        if (side is not < 1)
            return side;
        image!.Refuse(name, $"is {side}; it must be at least 1");
        return null;
    }
}

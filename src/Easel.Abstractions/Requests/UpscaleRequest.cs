namespace Easel.Abstractions.Requests;

/// <summary>The same image, larger. <see cref="ImageRequest.Size"/> stays null: it follows from <see cref="Scale"/>.</summary>
public sealed record UpscaleRequest : ImageRequest
{
    public const int MaxScale = 8;

    /// <summary>Longest side of the response, in pixels.</summary>
    public const int MaxSide = 4096;

    /// <summary>Disposed by whoever made the request, after its last event.</summary>
    public required InputImage Image { get; init; }

    /// <summary>How many times as wide and as high, 2 to <see cref="MaxScale"/>.</summary>
    public int Scale { get; init; } = 2;

    public ImageSize Target => new(Image.Size.Width * Scale, Image.Size.Height * Scale);
}

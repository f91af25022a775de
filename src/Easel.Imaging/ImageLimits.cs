namespace Easel.Imaging;

/// <summary>How large an image file from outside may be; all of it is checked before a pixel is decoded.</summary>
public sealed record ImageLimits
{
    public static ImageLimits Default { get; } = new();

    /// <summary>Largest file. The default is 50 MB, what the OpenAI Images API takes.</summary>
    public long MaxBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Most pixels of one frame. The default is 8192 x 8192, which decode to 256 MB.</summary>
    public long MaxPixels { get; init; } = 8192 * 8192;

    /// <summary>Most frames of an animation, although only the first one is decoded: to find them is work too. 1,000 by default.</summary>
    public int MaxFrames { get; init; } = 1000;
}

namespace Easel.Imaging;

/// <summary>How large an image file from outside may be; all of it is checked before a pixel is decoded.</summary>
public sealed record ImageLimits
{
    public static ImageLimits Default { get; } = new();

    /// <summary>Largest file. The default is 50 MB, what the OpenAI Images API takes.</summary>
    public long MaxBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Most pixels of one frame. The default is 8192 x 8192, which decode to 256 MB.</summary>
    public long MaxPixels { get; init; } = 8192 * 8192;

    /// <summary>Longest side. Decoders hold whole rows: a picture a few pixels high takes many times the memory of a square one. 32,768 by
    /// default.</summary>
    public int MaxSide { get; init; } = 32_768;

    /// <summary>Most frames of an animation, although only the first one is decoded: to find them is work too. 1,000 by default.</summary>
    public int MaxFrames { get; init; } = 1000;

    /// <summary>Most scans of a JPEG, each a pass over all pixels. The default is 64; progressive files have about ten.</summary>
    public int MaxScans { get; init; } = 64;

    /// <summary>Most metadata (EXIF, XMP, colour profiles, text, comments), inflated where it is compressed. The default is 16
    /// MB.</summary>
    public long MaxMetadataBytes { get; init; } = 16 * 1024 * 1024;
}

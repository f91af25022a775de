namespace Easel.Imaging;

/// <summary>Why an image file was refused, as a value: files come from outside, and bad ones are expected.</summary>
/// <param name="Message">One sentence for a client, in Easel's own words; it starts in lower case, for "image[0]: ..." before it.</param>
/// <param name="Detail">The decoder's words, for the log only: they may tell of another request's image.</param>
public sealed record ImageFileProblem(ImageFileProblemKind Kind, string Message, string? Detail = null);

public enum ImageFileProblemKind
{
    /// <summary>No bytes, or nothing that looks like an image.</summary>
    NotAnImage,

    /// <summary>An image of a format that Easel does not read.</summary>
    UnsupportedFormat,
    TooManyBytes,

    /// <summary>In all, or on one side.</summary>
    TooManyPixels,
    TooManyFrames,
    TooManyScans,
    TooMuchMetadata,

    /// <summary>Truncated, or otherwise not decodable.</summary>
    Damaged,
}

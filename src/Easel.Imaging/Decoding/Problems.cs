using System.Globalization;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Decoding;

/// <summary>The sentences.</summary>
internal static class Problems
{
    private const string Supported = "supported are PNG, JPEG, WebP and GIF";

    internal static ImageFileProblem TooManyBytes(long bytes, ImageLimits limits) =>
        new(ImageFileProblemKind.TooManyBytes, Text($"the file has {bytes:N0} bytes; at most {limits.MaxBytes:N0} are accepted"));

    internal static ImageFileProblem TooManyPixels(ImageSize size, ImageLimits limits) =>
        new(
            ImageFileProblemKind.TooManyPixels,
            Text($"the image is {size} pixels large, {size.Pixels:N0} in all; at most {limits.MaxPixels:N0} are accepted")
        );

    internal static ImageFileProblem TooLongSide(ImageSize size, ImageLimits limits) =>
        new(ImageFileProblemKind.TooManyPixels, Text($"the image is {size} pixels large; at most {limits.MaxSide:N0} a side are accepted"));

    internal static ImageFileProblem TooManyScans(int scans, ImageLimits limits) =>
        new(ImageFileProblemKind.TooManyScans, Text($"the JPEG file has {scans:N0} scans; at most {limits.MaxScans:N0} are accepted"));

    internal static ImageFileProblem TooMuchMetadata(ImageLimits limits) =>
        new(
            ImageFileProblemKind.TooMuchMetadata,
            Text($"the file has more than {limits.MaxMetadataBytes:N0} bytes of metadata beside its pixels")
        );

    internal static ImageFileProblem TooManyFrames(int frames, ImageLimits limits) =>
        new(ImageFileProblemKind.TooManyFrames, Text($"the animation has {frames:N0} frames; at most {limits.MaxFrames:N0} are accepted"));

    internal static ImageFileProblem Damaged(ImageFileFormat format, string detail) =>
        new(ImageFileProblemKind.Damaged, Text($"the {Name(format)} file is damaged or incomplete"), detail);

    internal static ImageFileProblem NoSupportedFormat(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            return new(ImageFileProblemKind.NotAnImage, "the file is empty");
        return ImageSniffer.Unsupported(file) is { } name
            ? new(ImageFileProblemKind.UnsupportedFormat, $"{name} files are not supported; {Supported}")
            : new(ImageFileProblemKind.NotAnImage, $"the file is not an image; {Supported}");
    }

    private static string Name(ImageFileFormat format) => format == ImageFileFormat.WebP ? "WebP" : format.ToString().ToUpperInvariant();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

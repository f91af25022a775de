using Easel.Abstractions.Requests;
using Easel.Imaging.Native;

namespace Easel.Imaging.Decoding;

/// <summary>Opens a file with the one loader for its format. Only the header is read until pixels are asked for.</summary>
internal static unsafe class ImageLoader
{
    private const int Sequential = 1;

    /// <summary>VIPS_FAIL_ON_ERROR: truncation and decoding errors fail, oddities of metadata do not.</summary>
    private const int FailOnError = 2;

    /// <param name="pinned">Must stay where it is until everything made from the image is disposed.</param>
    internal static VipsImage Open(byte* pinned, int length, ImageFileFormat format) =>
        new VipsOperation(Loader(format))
            .With("buffer", pinned, length)
            .With("access", Sequential)
            .With("fail-on", FailOnError)
            .ToImage();

    internal static ImageFileInfo Header(VipsImage image, ImageFileFormat format)
    {
        // EXIF's orientations 5 to 8 lie on a side.
        var size = image.Orientation >= 5 ? new ImageSize(image.Height, image.Width) : new ImageSize(image.Width, image.Height);
        return new ImageFileInfo(format, size, image.HasAlpha, image.Pages);
    }

    private static string Loader(ImageFileFormat format) => format switch
    {
        ImageFileFormat.Png => "pngload_buffer",
        ImageFileFormat.Jpeg => "jpegload_buffer",
        ImageFileFormat.WebP => "webpload_buffer",
        ImageFileFormat.Gif => "gifload_buffer",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such image file format."),
    };
}

using Easel.Imaging.Metadata;
using Easel.Imaging.Native;

namespace Easel.Imaging;

/// <summary>Writes an image as a file.</summary>
internal static class ImageEncoder
{
    internal static EncodedImage Encode(VipsImage image, RenderOptions options) => options.Format switch
    {
        ImageFormat.Png => Png(image, options).ToFile(file => options.Provenance is { } provenance
            ? PngMetadata.Insert(file, options.Canvas, provenance)
            : Copy(file, options)),
        ImageFormat.Jpeg => Jpeg(image, options).ToFile(file => options.Provenance is { } provenance
            ? JpegMetadata.Insert(file, options.Canvas, provenance)
            : Copy(file, options)),
        ImageFormat.WebP => WebP(image, options).ToFile(file => options.Provenance is { } provenance
            ? WebPMetadata.Insert(file, options.Canvas, options.Transparent, provenance)
            : Copy(file, options)),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Format, "No such image format."),
    };

    private static VipsOperation Png(VipsImage image, RenderOptions options) =>
        new VipsOperation("pngsave_buffer").With("in", image)
            .With("keep", 0)
            .With("compression", options.Fast ? 1 : 6);

    private static VipsOperation Jpeg(VipsImage image, RenderOptions options) =>
        new VipsOperation("jpegsave_buffer").With("in", image)
            .With("keep", 0)
            .With("Q", Math.Max(options.Quality, 1))
            .With("subsample-mode", options.Quality >= 90 ? 2 : 0)
            .With("optimize-coding", !options.Fast);

    private static VipsOperation WebP(VipsImage image, RenderOptions options) =>
        new VipsOperation("webpsave_buffer").With("in", image)
            .With("keep", 0)
            .With("Q", options.Quality)
            .With("lossless", options.Quality == 100)
            .With("effort", options.Fast ? 0 : 4);

    private static EncodedImage Copy(ReadOnlySpan<byte> file, RenderOptions options)
    {
        var copy = EncodedImage.Rent(file.Length, options.Canvas, options.Format);
        file.CopyTo(copy.Span);
        return copy;
    }
}

using Easel.Imaging.Metadata;
using Easel.Imaging.Native;

namespace Easel.Imaging;

/// <summary>Writes a canvas of pixels as a file.</summary>
internal static class ImageEncoder
{
    /// <summary>72 dots an inch, in libvips' pixels a millimetre: what files say when nobody said anything.</summary>
    private const double Resolution = 72 / 25.4;

    private const int KeepNoMetadata = 0;

    internal static unsafe EncodedImage Encode(Memory<byte> pixels, int bands, RenderOptions options)
    {
        using var pinned = pixels.Pin();
        using var raw = VipsImage.Over((byte*)pinned.Pointer, options.Canvas.Width, options.Canvas.Height, bands);
        using var image = new VipsOperation("copy").With("in", raw)
            .With("interpretation", (int)VipsInterpretation.Srgb)
            .With("xres", Resolution)
            .With("yres", Resolution)
            .ToImage();
        return Saver(options).With("in", image).With("keep", KeepNoMetadata).ToFile(file => WithMetadata(file, options));
    }

    private static VipsOperation Saver(RenderOptions options) => options.Format switch
    {
        ImageFormat.Png => new VipsOperation("pngsave_buffer")
            .With("compression", options.Fast ? 1 : 6),
        ImageFormat.Jpeg => new VipsOperation("jpegsave_buffer")
            .With("Q", Math.Max(options.Quality, 1))
            .With("subsample-mode", options.Quality >= 90 ? 2 : 0)
            .With("optimize-coding", !options.Fast),
        ImageFormat.WebP => new VipsOperation("webpsave_buffer")
            .With("Q", options.Quality)
            .With("lossless", options.Quality == 100)
            .With("effort", options.Fast ? 0 : 4),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Format, "No such image format."),
    };

    private static EncodedImage WithMetadata(ReadOnlySpan<byte> file, RenderOptions options)
    {
        if (options.Provenance is not { } provenance)
        {
            var copy = EncodedImage.Rent(file.Length, options.Canvas, options.Format);
            file.CopyTo(copy.Span);
            return copy;
        }

        return options.Format switch
        {
            ImageFormat.Png => PngMetadata.Insert(file, options.Canvas, provenance),
            ImageFormat.Jpeg => JpegMetadata.Insert(file, options.Canvas, provenance),
            _ => WebPMetadata.Insert(file, options.Canvas, options.Transparent, provenance),
        };
    }
}

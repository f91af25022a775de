using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Metadata;
using Easel.Imaging.Native;

namespace Easel.Imaging;

/// <summary>Writes a canvas of pixels as a file.</summary>
internal static class ImageEncoder
{
    /// <summary>72 dots an inch, in libvips' pixels a millimetre: what files say when nobody said anything.</summary>
    private const double Resolution = 72 / 25.4;

    // libvips' enumerations (vips/foreign.h).
    private const int KeepNoMetadata = 0;
    private const int PngFilterUp = 0x20;

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

    /// <remarks>
    /// The levels are where more time stops paying, on 1024x1024 icons: PNG level 4 with the filter "up" takes 25 ms and is
    /// a third smaller than level 6 without a filter in 37 ms; WebP's efforts above 2 win 3 % in size for half as much time again or more.
    /// JPEG keeps the full resolution of colour (4:4:4) from quality 90 on, which is libvips' own rule.
    /// </remarks>
    private static VipsOperation Saver(RenderOptions options) => options.Format switch
    {
        ImageFormat.Png => new VipsOperation("pngsave_buffer")
            .With("compression", options.Fast ? 2 : 4)
            .With("filter", PngFilterUp),
        ImageFormat.Jpeg => new VipsOperation("jpegsave_buffer")
            .With("Q", Math.Max(options.Quality, 1))
            .With("optimize-coding", !options.Fast),
        ImageFormat.WebP when options.Quality == 100 => new VipsOperation("webpsave_buffer")
            .With("lossless", true)
            .With("Q", 0) // lossless: only how hard to try
            .With("effort", options.Fast ? 0 : 2),
        ImageFormat.WebP => new VipsOperation("webpsave_buffer")
            .With("Q", options.Quality)
            .With("effort", options.Fast ? 0 : 2),
        ImageFormat.Gif => new VipsOperation("gifsave_buffer")
            .With("effort", options.Fast ? 1 : 7),
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
            ImageFormat.Gif => GifMetadata.Insert(file, options.Canvas, provenance),
            _ => WebPMetadata.Insert(file, options.Canvas, options.Transparent, provenance),
        };
    }
}

using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Metadata;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging;

/// <summary>Writes a canvas of pixels as a file.</summary>
internal static class ImageEncoder
{
    /// <summary>72 dots an inch, in libvips' pixels a millimetre: what files say when nobody said anything.</summary>
    private const double Resolution = 72 / 25.4;

    internal static EncodedImage Encode(ReadOnlyMemory<byte> pixels, int bands, RenderOptions options)
    {
        using var turn = new VipsTurn();
        using var image = VipsPixels.Over(pixels, options.Canvas, bands, Resolution);
        using var target = new PooledTarget();
        Save(image, target, options);
        return WithMetadata(target.Written, options);
    }

    /// <summary>The frames one below the other, as libvips has animations.</summary>
    internal static EncodedImage EncodeLoop(IReadOnlyList<ReadOnlyMemory<byte>> frames, int bands, TimeSpan duration, RenderOptions options)
    {
        using var turn = new VipsTurn();
        var images = frames.Select(frame => VipsPixels.Over(frame, options.Canvas, bands, Resolution)).ToArray();
        try
        {
            using var joined = Image.Arrayjoin(images, across: 1);
            using var loop = joined.Mutate(image =>
            {
                image.Set(GValue.GIntType, "page-height", options.Canvas.Height);
                image.Set(GValue.ArrayIntType, "delay", Enumerable.Repeat(Hundredths(duration) * 10, frames.Count).ToArray());
                // For ever.
                image.Set(GValue.GIntType, "loop", 0);
            });
            using var target = new PooledTarget();
            Save(loop, target, options);
            return WithMetadata(target.Written, options);
        }
        finally
        {
            foreach (var image in images)
                image.Dispose();
        }
    }

    /// <summary>GIF counts in them.</summary>
    private static int Hundredths(TimeSpan duration) => (int)Math.Round(duration.TotalMilliseconds / 10, MidpointRounding.AwayFromZero);

    /// <remarks>
    /// The levels are where more time stops paying, on 1024x1024 icons: PNG level 4 with the filter "up" takes 25 ms and is
    /// a third smaller than level 6 without a filter in 37 ms; WebP's efforts above 2 win 3 % in size for half as much time again or more.
    /// JPEG keeps the full resolution of colour (4:4:4) from quality 90 on, which is libvips' own rule.
    /// </remarks>
    private static void Save(Image image, Target target, RenderOptions options)
    {
        const Enums.ForeignKeep Keep = Enums.ForeignKeep.None;
        switch (options.Format)
        {
            case ImageFormat.Png:
                image.PngsaveTarget(target, compression: options.Fast ? 2 : 4, filter: Enums.ForeignPngFilter.Up, keep: Keep);
                break;
            case ImageFormat.Jpeg:
                image.JpegsaveTarget(target, q: Math.Max(options.Quality, 1), optimizeCoding: !options.Fast, keep: Keep);
                break;
            case ImageFormat.WebP when options.Quality == 100:
                // Lossless: the quality is only how hard to try.
                image.WebpsaveTarget(target, lossless: true, q: 0, effort: options.Fast ? 0 : 2, keep: Keep);
                break;
            case ImageFormat.WebP:
                image.WebpsaveTarget(target, q: options.Quality, effort: options.Fast ? 0 : 2, keep: Keep);
                break;
            case ImageFormat.Gif:
                // As many frames as were asked for, also where two are alike.
                image.GifsaveTarget(target, effort: options.Fast ? 1 : 7, keepDuplicateFrames: true, keep: Keep);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(options), options.Format, "No such image format.");
        }
    }

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

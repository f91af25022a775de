using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Scaling;
using Easel.Imaging.Vips;

namespace Easel.Imaging;

/// <summary>Renders drawn pixels to PNG, JPEG, WebP and GIF files. The same pixels and options give the same bytes.</summary>
public sealed class ImageRenderer : IImageRenderer
{
    private static int s_warm;

    /// <param name="warmUp">Whether it is made ready for its first file at once (<see cref="WarmUp"/>).</param>
    /// <exception cref="DllNotFoundException">It is made ready, and there is no libvips for this platform beside the program.</exception>
    public ImageRenderer(ImagingOptions? options = null, bool warmUp = true)
    {
        VipsRuntime.Configure(options ?? new ImagingOptions());
        if (!warmUp)
            return;
        VipsRuntime.Start();
        WarmUp();
    }

    /// <summary>Begins to make it ready for its first file, once for all of a process; returns at once.</summary>
    /// <remarks>That costs 30 ms of compiling and of looking operations up, best spent beside the first drawing.</remarks>
    public static void WarmUp()
    {
        if (Interlocked.Exchange(ref s_warm, 1) == 0)
            _ = Task.Run(EncodePixel);
    }

    /// <inheritdoc />
    /// <remarks>
    /// Margins are transparent, or of the backdrop's colour when the image is flattened; an opaque image with a border of
    /// one colour goes on in that colour.
    /// </remarks>
    public EncodedImage Render(PixelBuffer source, RenderOptions options)
    {
        RenderOptionsCheck.Throw(options);
        if (options.Transparent && source.Size == options.Canvas)
            return ImageEncoder.Encode(source.Memory, PixelBuffer.BytesPerPixel, options);

        using var raster = Composer.Compose(source, options);
        return ImageEncoder.Encode(raster.Memory, raster.Bands, options);
    }

    /// <inheritdoc />
    public EncodedImage RenderLoop(IReadOnlyList<PixelBuffer> frames, TimeSpan duration, RenderOptions options)
    {
        RenderOptionsCheck.Throw(options);
        if (options.Format != ImageFormat.Gif)
            throw new NotSupportedException($"{options.Format} holds one image.");
        var rasters = new List<Raster>();
        try
        {
            foreach (var frame in frames)
                rasters.Add(Composer.Compose(frame, options));
            return ImageEncoder.EncodeLoop([.. rasters.Select(raster => raster.Memory)], rasters[0].Bands, duration, options);
        }
        finally
        {
            foreach (var raster in rasters)
                raster.Dispose();
        }
    }

    private static void EncodePixel()
    {
        using var pixel = PixelBuffer.Rent(new ImageSize(1, 1));
        pixel.Span.Clear();
        using var file = ImageEncoder.Encode(
            pixel.Memory,
            PixelBuffer.BytesPerPixel,
            new RenderOptions { Canvas = pixel.Size, Format = ImageFormat.Png }
        );
    }
}

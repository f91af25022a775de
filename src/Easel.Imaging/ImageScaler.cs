using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Scaling;
using Easel.Imaging.Vips;

namespace Easel.Imaging;

/// <summary>
/// Resamples by formula: libvips' Lanczos kernel where an image becomes smaller, Nohalo where it becomes larger. Pixels that keep
/// their size are copied. A learnt upscaler would stand here, as another <see cref="IImageScaler"/>.
/// </summary>
public sealed class ImageScaler : IImageScaler
{
    public ImageScaler(ImagingOptions? options = null) => VipsRuntime.Configure(options ?? new ImagingOptions());

    /// <inheritdoc/>
    public PixelBuffer Scale(PixelBuffer source, PixelArea area, ImageSize size)
    {
        if (
            area.X < 0
            || area.Y < 0
            || area.Width < 1
            || area.Height < 1
            || area.Right > source.Size.Width
            || area.Bottom > source.Size.Height
        )
        {
            throw new ArgumentException($"The area {area} is not inside {source.Size}.", nameof(area));
        }

        if (area == new PixelArea(source.Size))
            return Scale(source, size);
        var cropped = Crop(source, area);
        if (area.Size == size)
            return cropped;
        using (cropped)
            return Scale(cropped, size);
    }

    private static PixelBuffer Scale(PixelBuffer source, ImageSize size)
    {
        if (source.Size == size)
            return Crop(source, new PixelArea(size));

        // One side may become smaller and the other larger; each is the business of its own filter.
        var smaller = new ImageSize(Math.Min(size.Width, source.Size.Width), Math.Min(size.Height, source.Size.Height));
        var shrunk = smaller == source.Size ? null : Reducer.Shrink(source, smaller);
        if (shrunk?.Size == size)
            return shrunk;
        using (shrunk)
            return Enlarge(shrunk ?? source, size);
    }

    private static PixelBuffer Crop(PixelBuffer source, PixelArea area)
    {
        var cropped = PixelBuffer.Rent(area.Size);
        var from = source.Span;
        var to = cropped.Span;
        var row = area.Width * PixelBuffer.BytesPerPixel;
        for (var y = 0; y < area.Height; y++)
        {
            from.Slice((((area.Y + y) * source.Size.Width) + area.X) * PixelBuffer.BytesPerPixel, row).CopyTo(to[(y * row)..]);
        }

        return cropped;
    }

    private static PixelBuffer Enlarge(PixelBuffer source, ImageSize size)
    {
        using var plane = Plane.Of(source, backdrop: null);
        using var enlarger = new Enlarger(plane);
        var enlarged = PixelBuffer.Rent(size);
        using var raster = new Raster(enlarged);
        enlarger.Draw(raster, size, left: 0, top: 0);
        return enlarged;
    }
}

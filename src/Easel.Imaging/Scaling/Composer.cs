using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Scaling;

/// <summary>Puts an image on a canvas: as large as fits, in the middle, on a colour or on nothing.</summary>
internal static class Composer
{
    internal static Raster Compose(PixelBuffer source, RenderOptions options)
    {
        var size = source.Size.FitInto(options.Canvas);
        var shrinks = size.Width < source.Size.Width || size.Height < source.Size.Height;
        using var shrunk = shrinks ? Reducer.Shrink(source, size) : null;
        var raster = new Raster(options.Canvas, options.Transparent ? 4 : 3);
        try
        {
            if (size != options.Canvas)
                raster.Clear(Border.Colour(source) ?? options.Backdrop);
            var (left, top) = ((options.Canvas.Width - size.Width) / 2, (options.Canvas.Height - size.Height) / 2);
            Draw(shrunk ?? source, raster, size, left, top, options);
            return raster;
        }
        catch
        {
            raster.Dispose();
            throw;
        }
    }

    private static void Draw(PixelBuffer image, Raster raster, ImageSize size, int left, int top, RenderOptions options)
    {
        if (image.Size == size)
        {
            raster.Place(image, left, top, options.Backdrop);
            return;
        }

        using var plane = Plane.Of(image, options.Transparent ? null : options.Backdrop);
        using var enlarger = new Enlarger(plane);
        enlarger.Draw(raster, size, left, top);
    }
}

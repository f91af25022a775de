using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging.Scaling;

/// <summary>Makes an image smaller with libvips and Lanczos's kernel of three lobes, with premultiplied alpha.</summary>
internal static class Reducer
{
    internal static PixelBuffer Shrink(PixelBuffer source, ImageSize size)
    {
        using var turn = new VipsTurn();
        using var image = VipsPixels.Over(source);
        using var premultiplied = image.Premultiply();
        var (across, down) = ((double)size.Width / source.Size.Width, (double)size.Height / source.Size.Height);
        using var resized = premultiplied.Resize(across, vscale: down, kernel: Enums.Kernel.Lanczos3);
        using var straight = resized.Unpremultiply();
        using var rounded = straight.Rint();
        using var bytes = rounded.Cast(Enums.BandFormat.Uchar);
        return bytes.ToPixels();
    }
}

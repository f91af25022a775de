using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Edits;

/// <summary>A model of icons knows things at the size at which they fill their frame; one that stands small in a picture is shown to it
/// from near.</summary>
internal static class IconFrame
{
    /// <summary>Alpha from which on a pixel belongs to the thing.</summary>
    private const byte Visible = 16;

    /// <summary>A thing whose longer side is this part of the picture's fills it.</summary>
    private const double Fills = 0.9;

    /// <summary>The square around what is visible, stretched to the picture's size; null where it fills the picture, where there is nothing,
    /// and of a picture that is not square. The receiver disposes it.</summary>
    public static PixelBuffer? Fill(PixelBuffer picture, IImageScaler scaler)
    {
        if (picture.Size.Width != picture.Size.Height || Bounds(picture) is not { } bounds)
            return null;
        var side = Math.Max(bounds.Width, bounds.Height);
        if (side >= Fills * picture.Size.Width)
            return null;
        var x = Math.Clamp(bounds.X + ((bounds.Width - side) / 2), 0, picture.Size.Width - side);
        var y = Math.Clamp(bounds.Y + ((bounds.Height - side) / 2), 0, picture.Size.Height - side);
        return scaler.Scale(picture, new PixelArea(x, y, side, side), picture.Size);
    }

    private static PixelArea? Bounds(PixelBuffer picture)
    {
        var width = picture.Size.Width;
        var (left, top, right, bottom) = (width, picture.Size.Height, 0, 0);
        for (var at = 0; at < picture.Size.Pixels; at++)
        {
            if (picture.Span[(at * PixelBuffer.BytesPerPixel) + 3] < Visible)
                continue;
            var (x, y) = (at % width, at / width);
            (left, right) = (Math.Min(left, x), Math.Max(right, x + 1));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y + 1));
        }

        return right == 0 ? null : new PixelArea(left, top, right - left, bottom - top);
    }
}

using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Engine;

/// <summary>Gives a picture the look that its place in a scene asks for.</summary>
internal static class PictureTurner
{
    /// <summary>The picture mirrored, upside down, clear or cut as asked, in place.</summary>
    public static void Apply(PixelBuffer picture, PictureLook look)
    {
        if (look.IsMirrored)
            Swap(picture, acrossX: true);
        if (look.IsUpsideDown)
            Swap(picture, acrossX: false);
        if (look.Part is { } part)
            Keep(picture, part);
        if (look.Clearness > 0)
            Thin(picture, 1 - look.Clearness);
    }

    /// <summary>A new picture, a quarter of a turn to the right: its left side is on top.</summary>
    public static PixelBuffer OnItsSide(PixelBuffer picture)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var turned = PixelBuffer.Rent(new ImageSize(height, width));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                Pixel(picture, x, y).CopyTo(Pixel(turned, height - 1 - y, x));
        }

        return turned;
    }

    private static void Swap(PixelBuffer picture, bool acrossX)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        Span<byte> kept = stackalloc byte[PixelBuffer.BytesPerPixel];
        for (var y = 0; y < (acrossX ? height : height / 2); y++)
        {
            for (var x = 0; x < (acrossX ? width / 2 : width); x++)
            {
                var one = Pixel(picture, x, y);
                var other = acrossX ? Pixel(picture, width - 1 - x, y) : Pixel(picture, x, height - 1 - y);
                one.CopyTo(kept);
                other.CopyTo(one);
                kept.CopyTo(other);
            }
        }
    }

    private static void Keep(PixelBuffer picture, StageRect part)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (atX, atY) = ((x + 0.5) / width, (y + 0.5) / height);
                if (atX < part.Left || atX > part.Right || atY < part.Top || atY > part.Bottom)
                    Pixel(picture, x, y)[3] = 0;
            }
        }
    }

    private static void Thin(PixelBuffer picture, double cover)
    {
        for (var i = 3; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
            picture.Span[i] = (byte)Math.Round(picture.Span[i] * cover);
    }

    private static Span<byte> Pixel(PixelBuffer picture, int x, int y) =>
        picture.Span.Slice(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
}

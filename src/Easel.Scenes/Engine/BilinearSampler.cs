using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>Reads pictures between their pixels.</summary>
internal static class BilinearSampler
{
    /// <summary>The colour at a point, whose pixels' middles are at halves; hidden colours do not bleed. Beyond an edge, an opaque picture
    /// goes on in the edge's colours and any other is transparent.</summary>
    public static void Read(PixelBuffer source, double x, double y, Span<byte> pixel)
    {
        var (left, top) = (Math.Floor(x - 0.5), Math.Floor(y - 0.5));
        var (right, bottom) = (x - 0.5 - left, y - 0.5 - top);
        var (red, green, blue, alpha) = (0.0, 0.0, 0.0, 0.0);
        for (var corner = 0; corner < 4; corner++)
        {
            var (dx, dy) = (corner & 1, corner >> 1);
            var weight = (dx == 0 ? 1 - right : right) * (dy == 0 ? 1 - bottom : bottom);
            var at = At(source, (int)left + dx, (int)top + dy);
            var cover = weight * at[3];
            red += cover * at[0];
            green += cover * at[1];
            blue += cover * at[2];
            alpha += cover;
        }

        pixel[3] = (byte)Math.Round(alpha);
        if (pixel[3] == 0)
        {
            pixel[..3].Clear();
            return;
        }

        pixel[0] = (byte)Math.Round(red / alpha);
        pixel[1] = (byte)Math.Round(green / alpha);
        pixel[2] = (byte)Math.Round(blue / alpha);
    }

    private static ReadOnlySpan<byte> At(PixelBuffer source, int x, int y)
    {
        var (width, height) = (source.Size.Width, source.Size.Height);
        var (insideX, insideY) = (Math.Clamp(x, 0, width - 1), Math.Clamp(y, 0, height - 1));
        var pixel = source.Span.Slice(((insideY * width) + insideX) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
        return (x, y) == (insideX, insideY) || source.Span[3] == 255 ? pixel : "\0\0\0\0"u8;
    }
}

using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>Single pixels of a picture with straight alpha.</summary>
internal static class Pixels
{
    /// <summary>Lays a colour over a pixel (Porter and Duff 1984), covering so much of it, 0 to 1.</summary>
    public static void Blend(PixelBuffer picture, int x, int y, Rgb colour, double cover)
    {
        if (cover <= 0)
            return;
        var pixel = picture.Span.Slice(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
        var below = pixel[3] / 255.0 * (1 - cover);
        var total = cover + below;
        pixel[0] = (byte)Math.Round(((colour.Red * cover) + (pixel[0] * below)) / total);
        pixel[1] = (byte)Math.Round(((colour.Green * cover) + (pixel[1] * below)) / total);
        pixel[2] = (byte)Math.Round(((colour.Blue * cover) + (pixel[2] * below)) / total);
        pixel[3] = (byte)Math.Round(total * 255);
    }
}

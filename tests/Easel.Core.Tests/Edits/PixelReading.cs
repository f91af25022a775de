using Easel.Abstractions.Pixels;

namespace Easel.Core.Tests.Edits;

internal static class PixelReading
{
    public static (byte Red, byte Green, byte Blue, byte Alpha) Pixel(this PixelBuffer image, int x, int y)
    {
        var pixel = image.Span.Slice(((y * image.Size.Width) + x) * 4, 4);
        return (pixel[0], pixel[1], pixel[2], pixel[3]);
    }

    public static bool IsFreed(this PixelBuffer pixels)
    {
        try
        {
            return pixels.Memory.IsEmpty;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }
}

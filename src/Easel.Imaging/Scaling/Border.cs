using Easel.Abstractions.Pixels;

namespace Easel.Imaging.Scaling;

/// <summary>Looks whether an image stands on a plain background, which then may be carried on around it.</summary>
internal static class Border
{
    /// <summary>How far a pixel's channel may lie from the border's average.</summary>
    private const int Tolerance = 6;

    /// <summary>The average colour of the outermost pixels when all are opaque and nearly alike; else null.</summary>
    internal static Rgb? Colour(PixelBuffer image)
    {
        var pixels = image.Span;
        var (width, height) = (image.Size.Width, image.Size.Height);
        var stride = width * PixelBuffer.BytesPerPixel;
        long red = 0,
            green = 0,
            blue = 0,
            count = 0;
        byte minRed = 255,
            minGreen = 255,
            minBlue = 255,
            maxRed = 0,
            maxGreen = 0,
            maxBlue = 0;
        for (var y = 0; y < height; y++)
        {
            var step = y == 0 || y == height - 1 || width == 1 ? 1 : width - 1;
            for (var x = 0; x < width; x += step)
            {
                var pixel = pixels.Slice((y * stride) + (x * PixelBuffer.BytesPerPixel), PixelBuffer.BytesPerPixel);
                if (pixel[3] != 255)
                    return null;
                red += pixel[0];
                green += pixel[1];
                blue += pixel[2];
                (minRed, maxRed) = (Math.Min(minRed, pixel[0]), Math.Max(maxRed, pixel[0]));
                (minGreen, maxGreen) = (Math.Min(minGreen, pixel[1]), Math.Max(maxGreen, pixel[1]));
                (minBlue, maxBlue) = (Math.Min(minBlue, pixel[2]), Math.Max(maxBlue, pixel[2]));
                count++;
            }
        }

        if (Math.Max(maxRed - minRed, Math.Max(maxGreen - minGreen, maxBlue - minBlue)) > 2 * Tolerance)
            return null;
        return new Rgb(Mean(red, count), Mean(green, count), Mean(blue, count));
    }

    private static byte Mean(long sum, long count) => (byte)((sum + (count / 2)) / count);
}

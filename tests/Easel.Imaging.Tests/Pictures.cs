using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Tests;

/// <summary>Pixels to test with.</summary>
internal static class Pictures
{
    internal static ImageProvenance Provenance { get; } =
        new()
        {
            Software = "Easel 0.1.0",
            Recipe = new ImageRecipe
            {
                Model = "easel-icons",
                Seed = 42,
                Steps = 20,
                GuidanceScale = 3.5f,
                Scheduler = "FlowMatchEulerDiscreteScheduler",
            },
        };

    internal static PixelBuffer Flat(int width, int height, byte red, byte green, byte blue, byte alpha = 255) =>
        Paint(width, height, (_, _) => (red, green, blue, alpha));

    internal static PixelBuffer Paint(int width, int height, Func<int, int, (byte Red, byte Green, byte Blue, byte Alpha)> pixel)
    {
        var pixels = PixelBuffer.Rent(new ImageSize(width, height));
        var bytes = pixels.Span;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var i = ((y * width) + x) * 4;
                (bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]) = pixel(x, y);
            }
        }

        return pixels;
    }

    /// <summary>A disc with a rim on nothing: smooth and sharp parts, and every kind of alpha.</summary>
    internal static PixelBuffer Icon(int side) =>
        Paint(
            side,
            side,
            (x, y) =>
            {
                var distance = Math.Sqrt(Math.Pow(x - ((side - 1) / 2.0), 2) + Math.Pow(y - ((side - 1) / 2.0), 2)) / side;
                var alpha = (byte)(255 * Math.Clamp((0.45 - distance) * side, 0, 1));
                return distance > 0.38 ? ((byte)40, (byte)20, (byte)10, alpha) : ((byte)(255 - y), (byte)(x * 255 / side), (byte)60, alpha);
            }
        );

    /// <summary>Noise that is the same on every machine (a linear congruential generator, Numerical Recipes' constants).</summary>
    internal static PixelBuffer Noise(int width, int height, uint seed, byte low = 0, byte high = 255)
    {
        byte Next()
        {
            seed = (seed * 1664525) + 1013904223;
            return (byte)(low + ((seed >> 16) % (uint)(high - low + 1)));
        }

        return Paint(width, height, (_, _) => (Next(), Next(), Next(), Next()));
    }
}

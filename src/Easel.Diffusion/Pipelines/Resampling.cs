using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Pipelines;

/// <summary>Pictures to another size, as Pillow scales them, which models were trained with: each side by itself, by a kernel that grows
/// with what is left out, rounded to levels in between. Opaque: what shows through is white.</summary>
internal static class Resampling
{
    private const int Channels = 3;

    /// <summary>Duchon, "Lanczos Filtering" (1979), with three lobes.</summary>
    public static PixelBuffer Lanczos(PixelBuffer picture, ImageSize size) =>
        Resize(
            picture,
            size,
            3,
            static x =>
                x == 0 ? 1
                : Math.Abs(x) < 3 ? Sinc(x) * Sinc(x / 3)
                : 0
        );

    /// <summary>Keys, "Cubic Convolution Interpolation" (1981), with a = -1/2.</summary>
    public static PixelBuffer Bicubic(PixelBuffer picture, ImageSize size) =>
        Resize(
            picture,
            size,
            2,
            static x =>
                Math.Abs(x) switch
                {
                    < 1 and var near => (1.5 * near - 2.5) * near * near + 1,
                    < 2 and var far => ((-0.5 * far + 2.5) * far - 4) * far + 2,
                    _ => 0,
                }
        );

    /// <summary>The middle of a picture, which is at least as large.</summary>
    public static PixelBuffer Cut(PixelBuffer picture, ImageSize size)
    {
        var cut = PixelBuffer.Rent(size);
        var (left, top) = ((picture.Size.Width - size.Width) / 2, (picture.Size.Height - size.Height) / 2);
        var row = size.Width * PixelBuffer.BytesPerPixel;
        for (var y = 0; y < size.Height; y++)
            picture.Span.Slice(((top + y) * picture.Size.Width + left) * PixelBuffer.BytesPerPixel, row).CopyTo(cut.Span[(y * row)..]);
        return cut;
    }

    private static double Sinc(double x) => Math.Sin(Math.PI * x) / (Math.PI * x);

    private static PixelBuffer Resize(PixelBuffer picture, ImageSize size, double support, Func<double, double> kernel)
    {
        var from = picture.Size;
        var levels = Flatten(picture);
        if (from.Width != size.Width)
            levels = Apply(Taps(from.Width, size.Width, support, kernel), levels, from.Height, from.Width * Channels, Channels, size.Width);
        if (from.Height != size.Height)
            levels = Apply(
                Taps(from.Height, size.Height, support, kernel),
                levels,
                size.Width,
                Channels,
                size.Width * Channels,
                size.Height
            );
        var scaled = PixelBuffer.Rent(size);
        for (var i = 0; i < size.Pixels; i++)
        {
            levels.AsSpan(i * Channels, Channels).CopyTo(scaled.Span[(i * PixelBuffer.BytesPerPixel)..]);
            scaled.Span[i * PixelBuffer.BytesPerPixel + Channels] = byte.MaxValue;
        }

        return scaled;
    }

    /// <param name="lines">How many there are, one every <paramref name="line"/> bytes; in each a cell every <paramref name="cell"/>
    /// bytes.</param>
    private static byte[] Apply((int First, double[] Weights)[] taps, byte[] levels, int lines, int line, int cell, int cells)
    {
        // Rows keep their place where columns are scaled, and the other way round.
        var across = cell == Channels;
        var (toLine, toCell) = across ? (cells * Channels, Channels) : (Channels, lines * Channels);
        var scaled = new byte[lines * cells * Channels];
        for (var i = 0; i < lines; i++)
        {
            for (var j = 0; j < cells; j++)
            {
                var (first, weights) = taps[j];
                for (var channel = 0; channel < Channels; channel++)
                {
                    double sum = 0;
                    for (var tap = 0; tap < weights.Length; tap++)
                        sum += weights[tap] * levels[i * line + (first + tap) * cell + channel];
                    scaled[i * toLine + j * toCell + channel] = (byte)Math.Clamp(Math.Floor(sum + 0.5), 0, byte.MaxValue);
                }
            }
        }

        return scaled;
    }

    /// <summary>For each new cell the first of those that it is made of, and how much of each.</summary>
    private static (int First, double[] Weights)[] Taps(int from, int to, double support, Func<double, double> kernel)
    {
        var scale = (double)from / to;
        var stretch = Math.Max(1, scale);
        var taps = new (int, double[])[to];
        for (var i = 0; i < to; i++)
        {
            var middle = (i + 0.5) * scale;
            var first = Math.Max(0, (int)(middle - support * stretch + 0.5));
            var end = Math.Min(from, (int)(middle + support * stretch + 0.5));
            var weights = new double[end - first];
            for (var tap = 0; tap < weights.Length; tap++)
                weights[tap] = kernel((first + tap - middle + 0.5) / stretch);
            var sum = weights.Sum();
            taps[i] = (first, Array.ConvertAll(weights, weight => weight / sum));
        }

        return taps;
    }

    private static byte[] Flatten(PixelBuffer picture)
    {
        var levels = new byte[picture.Size.Pixels * Channels];
        ReadOnlySpan<byte> pixels = picture.Span;
        for (var i = 0; i < picture.Size.Pixels; i++)
        {
            var pixel = pixels.Slice(i * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
            for (var channel = 0; channel < Channels; channel++)
                levels[i * Channels + channel] = (byte)((pixel[channel] * pixel[3] + 255 * (255 - pixel[3]) + 127) / 255);
        }

        return levels;
    }
}

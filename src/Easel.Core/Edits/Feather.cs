using System.Buffers;
using Easel.Abstractions.Pixels;

namespace Easel.Core.Edits;

/// <summary>How strongly what was drawn covers what it is drawn over: not at all on kept pixels, rising inwards from them, wholly
/// inside.</summary>
internal sealed class Feather : IDisposable
{
    /// <summary>Of the picture's shorter side: how far inwards it rises at most.</summary>
    private const float Reach = 1 / 16f;

    /// <summary>Of the deepest point's distance: a small area keeps a full middle.</summary>
    private const float Depth = 0.25f;

    private readonly float[] _weights;

    private Feather(float[] weights) => _weights = weights;

    /// <summary>0 to 1; the picture's pixels, row by row.</summary>
    public float this[int pixel] => _weights[pixel];

    /// <param name="mask">Alpha 255 is kept, anything less is drawn.</param>
    public static Feather Of(PixelBuffer mask)
    {
        var (width, height) = (mask.Size.Width, mask.Size.Height);
        var distances = ArrayPool<float>.Shared.Rent(width * height);
        var deepest = Measure(mask.Span, distances.AsSpan(0, width * height), width);
        var reach = Math.Max(Math.Min(Reach * Math.Min(width, height), Depth * deepest), 0.5f);

        // A pixel's middle is half a pixel away from the edge of its kept neighbour.
        for (var i = 0; i < width * height; i++)
            distances[i] = Math.Clamp((distances[i] - 0.5f) / reach, 0, 1);
        return new Feather(distances);
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_weights);

    /// <summary>Distances to the nearest kept pixel, by two passes of a chamfer (Borgefors, "Distance transformations in digital images",
    /// 1986). Returns the largest, which is without bound where nothing is kept.</summary>
    private static float Measure(ReadOnlySpan<byte> mask, Span<float> distances, int width)
    {
        const float Straight = 0.95509f,
            Diagonal = 1.36930f;
        for (var i = 0; i < distances.Length; i++)
        {
            if (mask[(i * PixelBuffer.BytesPerPixel) + 3] == 255)
            {
                distances[i] = 0;
                continue;
            }

            var x = i % width;
            var least = float.MaxValue;
            if (x > 0)
                least = Math.Min(least, distances[i - 1] + Straight);
            if (i >= width)
            {
                least = Math.Min(least, distances[i - width] + Straight);
                if (x > 0)
                    least = Math.Min(least, distances[i - width - 1] + Diagonal);
                if (x < width - 1)
                    least = Math.Min(least, distances[i - width + 1] + Diagonal);
            }

            distances[i] = least;
        }

        var deepest = 0f;
        for (var i = distances.Length - 1; i >= 0; i--)
        {
            var x = i % width;
            var least = distances[i];
            if (x < width - 1)
                least = Math.Min(least, distances[i + 1] + Straight);
            if (i < distances.Length - width)
            {
                least = Math.Min(least, distances[i + width] + Straight);
                if (x < width - 1)
                    least = Math.Min(least, distances[i + width + 1] + Diagonal);
                if (x > 0)
                    least = Math.Min(least, distances[i + width - 1] + Diagonal);
            }

            distances[i] = least;
            deepest = Math.Max(deepest, least);
        }

        return deepest;
    }
}

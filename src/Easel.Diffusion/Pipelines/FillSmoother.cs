using System.Buffers;
using System.Numerics;

namespace Easel.Diffusion.Pipelines;

/// <summary>
/// Evens out the fills of a decoder's planes, [3 or 4, H, W] in [-1, 1], and keeps their edges: each pixel becomes the mean of those
/// around it, weighed by how alike they are (a bilateral filter, Tomasi and Manduchi, 1998, with Tukey's biweight, which ends at a reach).
/// </summary>
internal static class FillSmoother
{
    private const int Radius = 3;

    private static readonly (int X, int Y)[] Disc =
    [
        .. from y in Enumerable.Range(-Radius, (2 * Radius) + 1)
        from x in Enumerable.Range(-Radius, (2 * Radius) + 1)
        where (x * x) + (y * y) <= (Radius * Radius) + 1
        select (x, y),
    ];

    /// <param name="reach">Pixels so far apart, over all channels, have no part in each other; above 0.</param>
    /// <param name="smooth">As long as <paramref name="planes"/>; what is beyond [-1, 1] is clamped.</param>
    public static void Smooth(ReadOnlySpan<float> planes, int width, int height, float reach, Span<float> smooth)
    {
        // Rows are filled up to whole vectors, and the border repeats the outermost pixels.
        var wide = (width + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var (stride, rows) = (wide + (2 * Radius), height + (2 * Radius));
        var channels = planes.Length / (width * height);
        var padded = ArrayPool<float>.Shared.Rent(channels * stride * rows);
        var means = ArrayPool<float>.Shared.Rent(channels * wide);
        try
        {
            for (var row = 0; row < channels * rows; row++)
            {
                var (channel, y) = (row / rows, Math.Clamp((row % rows) - Radius, 0, height - 1));
                Pad(planes.Slice(((channel * height) + y) * width, width), padded.AsSpan(row * stride, stride));
            }

            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < wide; x += Vector<float>.Count)
                    Mean(padded, stride, stride * rows, ((y + Radius) * stride) + x + Radius, reach, means.AsSpan(x), wide, channels);
                for (var channel = 0; channel < channels; channel++)
                    means.AsSpan(channel * wide, width).CopyTo(smooth[(((channel * height) + y) * width)..]);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(padded);
            ArrayPool<float>.Shared.Return(means);
        }
    }

    private static void Pad(ReadOnlySpan<float> row, Span<float> padded)
    {
        padded[..Radius].Fill(Math.Clamp(row[0], -1, 1));
        for (var x = 0; x < row.Length; x++)
            padded[Radius + x] = Math.Clamp(row[x], -1, 1);
        padded[(Radius + row.Length)..].Fill(Math.Clamp(row[^1], -1, 1));
    }

    /// <param name="at">The first of the pixels, in the first of the planes.</param>
    private static void Mean(
        ReadOnlySpan<float> padded,
        int stride,
        int plane,
        int at,
        float reach,
        Span<float> means,
        int meanStride,
        int channels
    )
    {
        var alphaPlane = channels > 3 ? 3 * plane : 0;
        var (red, green, blue, alpha) = Pixels(padded, at, plane, alphaPlane);
        var (sumRed, sumGreen, sumBlue, sumAlpha, sum) = (
            Vector<float>.Zero,
            Vector<float>.Zero,
            Vector<float>.Zero,
            Vector<float>.Zero,
            Vector<float>.Zero
        );
        var scale = new Vector<float>(1 / (reach * reach));
        var alphaScale = channels > 3 ? scale : Vector<float>.Zero;
        foreach (var (x, y) in Disc)
        {
            var (otherRed, otherGreen, otherBlue, otherAlpha) = Pixels(padded, at + (y * stride) + x, plane, alphaPlane);
            var (byRed, byGreen, byBlue, byAlpha) = (otherRed - red, otherGreen - green, otherBlue - blue, otherAlpha - alpha);
            var apart = (((byRed * byRed) + (byGreen * byGreen) + (byBlue * byBlue)) * scale) + (byAlpha * byAlpha * alphaScale);
            var alike = Vector.Max(Vector<float>.One - apart, Vector<float>.Zero);
            var weight = alike * alike;
            sumRed += weight * otherRed;
            sumGreen += weight * otherGreen;
            sumBlue += weight * otherBlue;
            sumAlpha += weight * otherAlpha;
            sum += weight;
        }

        // A pixel is like itself, so the sum is 1 at least.
        (sumRed / sum).CopyTo(means);
        (sumGreen / sum).CopyTo(means[meanStride..]);
        (sumBlue / sum).CopyTo(means[(2 * meanStride)..]);
        if (channels > 3)
            (sumAlpha / sum).CopyTo(means[(3 * meanStride)..]);
    }

    private static (Vector<float> Red, Vector<float> Green, Vector<float> Blue, Vector<float> Alpha) Pixels(
        ReadOnlySpan<float> padded,
        int at,
        int plane,
        int alphaPlane
    ) => (new(padded[at..]), new(padded[(at + plane)..]), new(padded[(at + (2 * plane))..]), new(padded[(at + alphaPlane)..]));
}

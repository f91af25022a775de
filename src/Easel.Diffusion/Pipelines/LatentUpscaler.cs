using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Pipelines;

/// <summary>Latents to more of them, between neighbours linearly.</summary>
internal static class LatentUpscaler
{
    /// <param name="latents">[channels, H, W], of any number of pictures.</param>
    /// <param name="from">In latents, as <paramref name="to"/>.</param>
    public static float[] Upscale(ReadOnlySpan<float> latents, ImageSize from, ImageSize to)
    {
        var planes = latents.Length / (int)from.Pixels;
        var upscaled = new float[planes * to.Pixels];
        var rows = Points(from.Height, to.Height);
        var columns = Points(from.Width, to.Width);
        for (var plane = 0; plane < planes; plane++)
        {
            var given = latents.Slice(plane * (int)from.Pixels, (int)from.Pixels);
            var made = upscaled.AsSpan(plane * (int)to.Pixels, (int)to.Pixels);
            for (var y = 0; y < to.Height; y++)
            {
                var (top, bottom, down) = rows[y];
                for (var x = 0; x < to.Width; x++)
                {
                    var (left, right, across) = columns[x];
                    var above = Between(given[top * from.Width + left], given[top * from.Width + right], across);
                    var below = Between(given[bottom * from.Width + left], given[bottom * from.Width + right], across);
                    made[y * to.Width + x] = Between(above, below, down);
                }
            }
        }

        return upscaled;
    }

    /// <summary>For each new place its neighbours, and how far it is on from the first; places are the middles of cells.</summary>
    private static (int First, int Second, float Part)[] Points(int from, int to)
    {
        var points = new (int, int, float)[to];
        for (var i = 0; i < to; i++)
        {
            var at = Math.Clamp((i + 0.5) * from / to - 0.5, 0, from - 1);
            var first = (int)at;
            points[i] = (first, Math.Min(first + 1, from - 1), (float)(at - first));
        }

        return points;
    }

    private static float Between(float a, float b, float part) => a + part * (b - a);
}

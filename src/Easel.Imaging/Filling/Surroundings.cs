using Easel.Abstractions.Pixels;

namespace Easel.Imaging.Filling;

/// <summary>Looks at what is around the missing pixels of an image: whether it is smooth, so that a smooth surface continues it, or has
/// edges or texture.</summary>
internal static class Surroundings
{
    /// <summary>How far out it is looked.</summary>
    private const int Reach = 24;

    /// <summary>A channel of a pixel bends when it is so far from the mean of its neighbours on both sides; a ramp does not, however
    /// steep.</summary>
    private const int Bend = 5;

    /// <summary>Smooth surroundings may have so many pixels that bend: fewer than an edge that runs into the hole has.</summary>
    private const int MostBends = Reach / 2;

    internal static bool AreSmooth(PatchLevel window)
    {
        var bends = 0;
        var distances = Distances(window);
        for (var y = 0; y < window.Height; y++)
        {
            for (var x = 0; x < window.Width; x++)
            {
                var distance = distances[(y * window.Width) + x];
                if (distance is > 0 and <= Reach && (Bends(window, x, y, step: 1) || Bends(window, x, y, step: 4)) && ++bends > MostBends)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Of known pixels to the nearest missing one, in steps.</summary>
    private static int[] Distances(PatchLevel window)
    {
        var width = window.Width;
        var depths = window.Depths;
        var distances = new int[depths.Length];
        for (var i = 0; i < depths.Length; i++)
        {
            if (depths[i] == 0)
                distances[i] = 1 + Math.Min(i % width > 0 ? distances[i - 1] : Reach, i >= width ? distances[i - width] : Reach);
        }

        for (var i = depths.Length - 1; i >= 0; i--)
        {
            var behind = Math.Min(
                i % width < width - 1 ? distances[i + 1] : Reach,
                i + width < depths.Length ? distances[i + width] : Reach
            );
            distances[i] = Math.Min(distances[i], behind + 1);
        }

        return distances;
    }

    /// <param name="step">Soft edges bend over several pixels, and are seen by steps as wide.</param>
    private static bool Bends(PatchLevel window, int x, int y, int step) =>
        (x >= step && x + step < window.Width && BendsBetween(window, (y * window.Width) + x, step))
        || (y >= step && y + step < window.Height && BendsBetween(window, (y * window.Width) + x, step * window.Width));

    private static bool BendsBetween(PatchLevel window, int at, int away)
    {
        if (window.Depths[at - away] > 0 || window.Depths[at + away] > 0)
            return false;
        var pixels = window.Pixels;
        for (var band = 0; band < PixelBuffer.BytesPerPixel; band++)
        {
            var (before, here, after) = (Value(at - away, band, pixels), Value(at, band, pixels), Value(at + away, band, pixels));
            if (Math.Abs((2 * here) - before - after) > 2 * Bend)
                return true;
        }

        return false;
    }

    private static int Value(int at, int band, ReadOnlySpan<byte> pixels) => pixels[(at * PixelBuffer.BytesPerPixel) + band];
}

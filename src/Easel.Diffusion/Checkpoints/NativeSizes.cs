using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Checkpoints;

/// <summary>The sizes that a model draws well: its own area in the usual shapes. Podell et al., "SDXL" (2023), appendix I.</summary>
internal static class NativeSizes
{
    private static readonly (int Width, int Height)[] Ratios = [(1, 1), (5, 4), (3, 2), (16, 9), (4, 5), (2, 3), (9, 16)];

    /// <param name="side">Of the square that it was trained on, in pixels.</param>
    /// <param name="step">What both sides must be multiples of.</param>
    public static IReadOnlyList<ImageSize> Around(int side, int step)
    {
        var sizes = new List<ImageSize>();
        foreach (var (width, height) in Ratios)
        {
            var size = new ImageSize(Round(side * Math.Sqrt((double)width / height)), Round(side * Math.Sqrt((double)height / width)));
            if (!sizes.Contains(size))
                sizes.Add(size);
        }

        return sizes;

        int Round(double length) => Math.Max(1, (int)Math.Round(length / step, MidpointRounding.AwayFromZero)) * step;
    }
}

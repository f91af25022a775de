using Easel.Abstractions.Requests;

namespace Easel.Scenes.Layout;

/// <summary>Where what drifts in the air is: all over the picture, in no rows, some before all others.</summary>
internal static class Drifting
{
    /// <summary>Of the picture's shorter side: the smallest and the largest.</summary>
    private const double Small = 0.045;
    private const double Large = 0.08;

    /// <summary>Every so manyth is before all others.</summary>
    private const int Near = 3;

    /// <param name="index">Among those of its kind.</param>
    /// <returns>In pixels.</returns>
    public static StageItem Put(StageItem item, int index, ImageSize canvas)
    {
        var side = (Small + ((Large - Small) * StageBlocks.Chance(index, 0.618))) * Math.Min(canvas.Width, canvas.Height);
        var size = item.Place.Times(side / item.Place.Largest);
        return item with
        {
            Place = size.CentredAt(
                (0.05 + (0.9 * StageBlocks.Chance(index, 0.7549))) * canvas.Width,
                (0.06 + (0.86 * StageBlocks.Chance(index, 0.5698))) * canvas.Height
            ),
            Depth = index % Near == 0 ? int.MaxValue : int.MinValue + 1,
            Look = item.Look with { IsMirrored = index % 2 == 1 },
        };
    }
}

using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Under water, where one long row would be tiny: who swims is above what lies on the ground, and of many who swim some are above others.</summary>
internal static class WaterRows
{
    /// <summary>Fewer are large enough in one row.</summary>
    private const int Fewest = 4;

    /// <summary>A row that is longer beside its height than the picture, by this factor, is broken.</summary>
    private const double LongestRow = 1.6;

    private const double Gap = 0.12;

    public static void Break(StageKinds kinds, ImageSize shape)
    {
        if (
            kinds.Scene.Ground?.Place is not ScenePlace.UnderWater
            || kinds.Scene.Arrangement != SceneArrangement.Free
            || kinds.Scene.Objects.Any(thing => thing.Side != SceneSide.Anywhere)
        )
            return;
        var units = GroundUnit.Of(kinds);
        if (units.Count < Fewest)
            return;
        var all = StageRect.Around(units.Select(unit => unit.Box));
        if (all.Width < LongestRow * shape.Width / shape.Height * all.Height)
            return;
        var lying = units.Where(unit => !unit.Lives).ToList();
        var swimming = units.Where(unit => unit.Lives).ToList();
        if (lying.Count == 0)
            (lying, swimming) = (swimming[(swimming.Count / 2)..], swimming[..(swimming.Count / 2)]);
        else if (swimming.Count == 0)
            return;
        Put(kinds, lying, all.CentreX, all.Bottom);
        Put(kinds, swimming, all.CentreX, all.Bottom - lying.Max(unit => unit.Box.Height) - Gap);
    }

    /// <summary>Side by side about this middle, every other one a little higher.</summary>
    private static void Put(StageKinds kinds, List<GroundUnit> row, double centre, double bottom)
    {
        var x = centre - ((row.Sum(unit => unit.Box.Width) + (Gap * (row.Count - 1))) / 2);
        for (var i = 0; i < row.Count; i++)
        {
            var up = row[i].Lives && i % 2 == 1 ? Gap : 0;
            foreach (var (kind, item) in row[i].Items)
                kinds.Places[kind][item] = row[i].Moved(kinds.Places[kind][item], x, bottom - up);
            x += row[i].Box.Width + Gap;
        }
    }
}

using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>What only stands beside each other on a ground, one row behind the other: the tallest farther off, where one long row would be
/// tiny.</summary>
internal static class GroundRows
{
    /// <summary>Of the picture's height: the nearest feet are so far below those of a single row.</summary>
    public const double Nearer = 0.07;

    /// <summary>Of the picture's height: how far the feet of the farthest row are above those of the nearest.</summary>
    private const double Deep = 0.2;

    /// <summary>A row that is longer beside its height than the picture, by this factor, is broken.</summary>
    private const double LongestRow = 2.2;

    /// <summary>Fewer are large enough in one row, where none who live are tiny.</summary>
    private const int Fewest = 4;

    /// <summary>Rows that do not make all so much larger are not worth it.</summary>
    private const double Worth = 1.2;

    /// <summary>Of who stands behind others, least.</summary>
    private const double Seen = 0.45;

    /// <summary>Of who stands before another, as a part of their width.</summary>
    private const double Staggered = 0.25;

    /// <summary>Of the picture's width and height, most: as all that stands on a ground.</summary>
    private const double Wide = 0.8;

    /// <inheritdoc cref="Wide"/>
    private const double High = 0.62;

    /// <summary>Of the picture's height: smaller ones who live are tiny, however short their row is.</summary>
    private const double Tiny = 0.2;

    /// <summary>Of the tallest who lives in front: what is taller than that is so far off that it is no taller.</summary>
    private const double Towering = 1.9;

    /// <summary>Of its size beside them, least: farther off nothing is known.</summary>
    private const double Farthest = 0.35;

    /// <returns>True where there are several rows now.</returns>
    public static bool Break(StageKinds kinds, ImageSize shape)
    {
        var aspect = (double)shape.Width / shape.Height;
        if (!IsFree(kinds.Scene))
            return false;
        var standing = GroundUnit.Of(kinds).Where(unit => unit.Stands).ToList();
        if (standing.Count < 2)
            return false;
        var all = StageRect.Around(standing.Select(unit => unit.Box));
        var before = Math.Max(all.Width / (Wide * aspect), all.Height / High);
        var alive = standing.Where(unit => unit.Lives).Select(unit => unit.LivingHeight).DefaultIfEmpty().ToList();
        var isLong = standing.Count >= Fewest && all.Width >= LongestRow * aspect * all.Height;
        // At sea the farther row would be above the water.
        var isTiny = !IsAfloat(kinds.Scene) && alive.Min() is > 0 and var least && least < Tiny * before;
        if (!isTiny && (!isLong || kinds.Scene.Ground is null))
            return false;
        var sorted = standing.Select(unit => FarOff(unit, alive.Max())).OrderByDescending(unit => Math.Round(unit.Box.Height, 2)).ToList();
        var rows = Splits(sorted).Where(split => split[^1].TrueForAll(unit => unit.Part == 1) && IsSeen(split)).MinBy(Side);
        if (rows is null || Side(rows) * Worth > before)
            return false;
        Put(kinds, rows, all, Side(rows));
        return true;

        double Side(List<List<GroundUnit>> split) =>
            Math.Max(
                split.Max(Width) / (Wide * aspect),
                split.Select((row, number) => row.Max(unit => unit.Box.Height) / (High - Up(number, split.Count))).Max()
            );

        // Each row shows enough of the one behind it.
        bool IsSeen(List<List<GroundUnit>> split) =>
            Enumerable
                .Range(1, split.Count - 1)
                .All(number =>
                {
                    var farther = split[number - 1].Min(unit => unit.Box.Height);
                    var up = (Up(number - 1, split.Count) - Up(number, split.Count)) * Side(split);
                    return up + farther - split[number].Max(unit => unit.Box.Height) >= Seen * farther;
                });
    }

    /// <summary>Of the picture's height, above the nearest row; the farthest is the first.</summary>
    private static double Up(int row, int rows) => Deep * (rows - 1 - row) / (rows - 1);

    /// <summary>What towers over those who live is behind them.</summary>
    private static GroundUnit FarOff(GroundUnit unit, double alive) =>
        alive == 0 || unit.Lives ? unit : unit.Times(Math.Clamp(Towering * alive / unit.Box.Height, Farthest, 1));

    /// <summary>"A polar bear on an ice floe, and a whale".</summary>
    private static bool IsAfloat(Scene scene) =>
        scene.Ground is { Place: ScenePlace.Sea, HasBank: false }
        && scene.Objects.Any(thing => thing.Concept.Traits is { Afloat: true, Island: true });

    /// <summary>Nothing says where in the picture anything is.</summary>
    private static bool IsFree(Scene scene) =>
        scene.Arrangement == SceneArrangement.Free
        && scene.Ground?.Place
            is not (ScenePlace.Sky or ScenePlace.Space or ScenePlace.UnderWater or ScenePlace.WaterSurface or ScenePlace.Clouds)
        && (scene.Ground is not null || scene.Objects.Any(thing => thing.Concept.IsPerson))
        && scene.Objects.All(thing => thing.Side == SceneSide.Anywhere);

    /// <summary>Into two rows or three, the farthest first.</summary>
    private static IEnumerable<List<List<GroundUnit>>> Splits(List<GroundUnit> sorted)
    {
        for (var first = 1; first < sorted.Count; first++)
        {
            yield return [sorted[..first], sorted[first..]];
            for (var second = first + 1; second < sorted.Count; second++)
                yield return [sorted[..first], sorted[first..second], sorted[second..]];
        }
    }

    /// <summary>None stands exactly before another: as a part of one, to the right in every other row.</summary>
    private static double Aside(List<List<GroundUnit>> rows, int number) =>
        rows[number].Count == rows[(number + 1) % rows.Count].Count
            ? (number % 2 == 0 ? -Staggered : Staggered) * rows[number].Max(unit => unit.Box.Width)
            : 0;

    private static double Width(List<GroundUnit> row) => row.Sum(unit => unit.Box.Width) + (StageSides.Gap * (row.Count - 1));

    private static void Put(StageKinds kinds, List<List<GroundUnit>> rows, StageRect all, double side)
    {
        for (var number = 0; number < rows.Count; number++)
        {
            var x = all.CentreX - (Width(rows[number]) / 2) + Aside(rows, number);
            foreach (var unit in rows[number].OrderBy(unit => unit.Box.CentreX))
            {
                var bottom = all.Bottom - (Up(number, rows.Count) * side);
                foreach (var (kind, item) in unit.Items)
                {
                    kinds.Places[kind][item] = unit.Moved(kinds.Places[kind][item], x, bottom);
                    kinds.Rows[kind][item] = number;
                }

                x += unit.Box.Width + StageSides.Gap;
            }
        }
    }
}

using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;

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

    /// <summary>Fewer are large enough in one row.</summary>
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

    /// <summary>What is moved as one.</summary>
    /// <param name="Items">Each the number of a kind and of one of it.</param>
    private sealed record Unit(List<(int Kind, int Item)> Items, StageRect Box);

    /// <returns>True where there are several rows now.</returns>
    public static bool Break(StageKinds kinds, ImageSize shape)
    {
        var aspect = (double)shape.Width / shape.Height;
        if (!IsFree(kinds.Scene))
            return false;
        var standing = Units(kinds)
            .Where(unit => kinds.Scene.Objects[unit.Items[0].Kind] is var thing && StageSides.Stands(thing))
            .ToList();
        if (standing.Count < Fewest)
            return false;
        var all = StageRect.Around(standing.Select(unit => unit.Box));
        if (all.Width < LongestRow * aspect * all.Height)
            return false;
        var sorted = standing.OrderByDescending(unit => Math.Round(unit.Box.Height, 2)).ToList();
        var before = Math.Max(all.Width / (Wide * aspect), all.Height / High);
        var rows = Splits(sorted).Where(IsSeen).MinBy(Side);
        if (rows is null || Side(rows) * Worth > before)
            return false;
        Put(kinds, rows, all, Side(rows));
        return true;

        double Side(List<List<Unit>> split) =>
            Math.Max(
                split.Max(Width) / (Wide * aspect),
                split.Select((row, number) => row.Max(unit => unit.Box.Height) / (High - Up(number, split.Count))).Max()
            );

        // Each row shows enough of the one behind it.
        bool IsSeen(List<List<Unit>> split) =>
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

    /// <summary>Nothing says where anything is but that it is there too, or touches another; who does something does it with nothing
    /// beside them.</summary>
    private static bool IsFree(Scene scene) =>
        scene.Arrangement == SceneArrangement.Free
        && scene.Ground?.Place
            is not (null or ScenePlace.Sky or ScenePlace.Space or ScenePlace.UnderWater or ScenePlace.WaterSurface or ScenePlace.Clouds)
        && scene.Relations.All(relation => relation.Kind == SceneRelationKind.Beside || Attachment.Touches(relation.Kind))
        && scene.Objects.All(thing =>
            thing.Side == SceneSide.Anywhere
            && thing.Vector is not GroupDrawing
            && thing.Vector
                is not PersonDrawing
                {
                    PoseName: PoseName.Pushing
                        or PoseName.Pulling
                        or PoseName.Towing
                        or PoseName.Throwing
                        or PoseName.Kicking
                        or PoseName.Batting
                        or PoseName.Shooting
                        or PoseName.Working
                        or PoseName.Kneeling
                        or PoseName.Climbing
                        or PoseName.Pointing
                        or PoseName.Directing
                        or PoseName.Fighting
                        or PoseName.Sweeping
                        or PoseName.Vacuuming
                        or PoseName.AtSink
                        or PoseName.AtTable
                }
        );

    private static List<Unit> Units(StageKinds kinds)
    {
        var units = new List<Unit>();
        var taken = new HashSet<int>();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            if (!kinds.IsPlaced[kind] || !taken.Add(kind))
                continue;
            var tower = StageTowers.Of(kinds.Scene, kind);
            taken.UnionWith(tower);
            var places = kinds.Places;
            if (tower.Count == 1 && kinds.Scene.Objects[kind].Heap == SceneHeap.None)
                units.AddRange(places[kind].Select((place, item) => new Unit([(kind, item)], place)));
            else
                units.Add(
                    new Unit(
                        [.. tower.OrderBy(one => one == kind ? -1 : one).SelectMany(one => places[one].Select((_, item) => (one, item)))],
                        StageRect.Around(tower.SelectMany(one => places[one]))
                    )
                );
        }

        return units;
    }

    /// <summary>Into two rows or three, the farthest first.</summary>
    private static IEnumerable<List<List<Unit>>> Splits(List<Unit> sorted)
    {
        for (var first = 1; first < sorted.Count; first++)
        {
            yield return [sorted[..first], sorted[first..]];
            for (var second = first + 1; second < sorted.Count; second++)
                yield return [sorted[..first], sorted[first..second], sorted[second..]];
        }
    }

    /// <summary>None stands exactly before another: as a part of one, to the right in every other row.</summary>
    private static double Aside(List<List<Unit>> rows, int number) =>
        rows[number].Count == rows[(number + 1) % rows.Count].Count
            ? (number % 2 == 0 ? -Staggered : Staggered) * rows[number].Max(unit => unit.Box.Width)
            : 0;

    private static double Width(List<Unit> row) => row.Sum(unit => unit.Box.Width) + (StageSides.Gap * (row.Count - 1));

    private static void Put(StageKinds kinds, List<List<Unit>> rows, StageRect all, double side)
    {
        for (var number = 0; number < rows.Count; number++)
        {
            var x = all.CentreX - (Width(rows[number]) / 2) + Aside(rows, number);
            foreach (var unit in rows[number].OrderBy(unit => unit.Box.CentreX))
            {
                var bottom = all.Bottom - (Up(number, rows.Count) * side);
                foreach (var (kind, item) in unit.Items)
                {
                    kinds.Places[kind][item] = kinds.Places[kind][item].Move(x - unit.Box.Left, bottom - unit.Box.Bottom);
                    kinds.Rows[kind][item] = number;
                }

                x += unit.Box.Width + StageSides.Gap;
            }
        }
    }
}

using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>A pattern, or a sheet of stickers: a block of equal cells with gaps between, the kinds by turns.</summary>
internal static class StageSheets
{
    /// <summary>From one cell to the next, in sides of a cell.</summary>
    private const double Pitch = 1.3;

    /// <param name="figures">One a kind, as drawn alone.</param>
    public static StageItem[] Of(Scene scene, Figure[] figures, ImageSize shape)
    {
        if (scene.Relations.Any(relation => relation.Kind == SceneRelationKind.WornBy))
            return Dressed(scene, figures, shape);
        var turns = ByTurns(scene, _ => true);
        var slots = Rows.Balance(turns.Count, shape);
        return
        [
            .. turns.Select(
                (one, at) =>
                {
                    var (width, height) = (figures[one.Kind].Width, figures[one.Kind].Height);
                    var size = new StageRect(0, 0, width, height).Times(1 / Math.Max(width, height));
                    return new StageItem(one.Object, size.CentredAt(slots[at].X2 * Pitch / 2, slots[at].Y2 * Pitch / 2), Depth: 0);
                }
            ),
        ];
    }

    /// <summary>What they wear is in the cells of those who wear it.</summary>
    private static StageItem[] Dressed(Scene scene, Figure[] figures, ImageSize shape)
    {
        var alone = scene with
        {
            Arrangement = SceneArrangement.Free,
            Objects = [.. scene.Objects.Select(thing => thing with { Count = 1 })],
        };
        var wearers = scene
            .Relations.Where(relation => relation.Kind == SceneRelationKind.WornBy)
            .GroupBy(relation => relation.First)
            .ToDictionary(worn => worn.Key, worn => worn.First().Second);
        var unit = new StagePlacer(alone, figures, shape, skySide: 0)
            .Place()
            .ToLookup(item => wearers.GetValueOrDefault(item.Object, item.Object));
        var turns = ByTurns(scene, kind => !wearers.ContainsKey(kind));
        var firsts = Firsts(scene);
        var slots = Rows.Balance(turns.Count, shape);
        return
        [
            .. turns.SelectMany(
                (one, at) =>
                {
                    var around = StageRect.Around(unit[one.Kind].Select(item => item.Place));
                    var scale = 1 / around.Largest;
                    var (x, y) = (
                        (slots[at].X2 * Pitch / 2) - (around.CentreX * scale),
                        (slots[at].Y2 * Pitch / 2) - (around.CentreY * scale)
                    );
                    return unit[one.Kind]
                        .Select(item =>
                            item with
                            {
                                Object = firsts[item.Object] + (one.Object - firsts[one.Kind]),
                                Place = new StageRect(
                                    item.Place.Left * scale,
                                    item.Place.Top * scale,
                                    item.Place.Width * scale,
                                    item.Place.Height * scale
                                ).Move(x, y),
                            }
                        );
                }
            ),
        ];
    }

    /// <summary>Of all objects, the first of each kind.</summary>
    private static int[] Firsts(Scene scene)
    {
        var firsts = new int[scene.Objects.Count];
        for (var kind = 1; kind < firsts.Length; kind++)
            firsts[kind] = firsts[kind - 1] + scene.Objects[kind - 1].Count;
        return firsts;
    }

    /// <summary>One of each kind, and again, while there are any.</summary>
    private static List<(int Kind, int Object)> ByTurns(Scene scene, Func<int, bool> isOwnCell)
    {
        var firsts = Firsts(scene);
        return
        [
            .. Enumerable
                .Range(0, scene.Objects.Max(thing => thing.Count))
                .SelectMany(turn =>
                    Enumerable
                        .Range(0, firsts.Length)
                        .Where(kind => turn < scene.Objects[kind].Count && isOwnCell(kind))
                        .Select(kind => (kind, firsts[kind] + turn))
                ),
        ];
    }
}

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
        var turns = ByTurns(scene);
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

    /// <summary>One of each kind, and again, while there are any.</summary>
    private static List<(int Kind, int Object)> ByTurns(Scene scene)
    {
        var firsts = new int[scene.Objects.Count];
        for (var kind = 1; kind < firsts.Length; kind++)
            firsts[kind] = firsts[kind - 1] + scene.Objects[kind - 1].Count;
        return
        [
            .. Enumerable
                .Range(0, scene.Objects.Max(thing => thing.Count))
                .SelectMany(turn =>
                    Enumerable
                        .Range(0, firsts.Length)
                        .Where(kind => turn < scene.Objects[kind].Count)
                        .Select(kind => (kind, firsts[kind] + turn))
                ),
        ];
    }
}

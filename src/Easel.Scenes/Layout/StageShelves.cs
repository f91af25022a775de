using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Layout;

/// <summary>Several kinds that only stand beside each other, in as many rows as let them be largest: one long row of them would be tiny.</summary>
internal static class StageShelves
{
    /// <summary>A row that is longer beside its height than the picture, by this factor, is broken.</summary>
    private const double LongestRow = 1.7;

    /// <summary>Two or three are large enough in one row.</summary>
    private const int Fewest = 4;

    /// <summary>Of what stands behind a row, or of that row: so much is hidden.</summary>
    private const double Hidden = 0.3;

    /// <summary>No row is as long.</summary>
    private const double LongestOfAll = 1000;

    /// <summary>How many lengths of row are tried.</summary>
    private const int Steps = 48;

    public static void Break(StageKinds kinds, ImageSize shape)
    {
        var aspect = (double)shape.Width / shape.Height;
        if (
            kinds.Scene.ObjectCount < Fewest
            || !IsFree(kinds.Scene)
            || kinds.All() is var all && all.Width < LongestRow * aspect * all.Height
        )
            return;
        if (OneAndSeveral(kinds) is var (back, front))
        {
            StandBefore(kinds, back, front);
            return;
        }

        var best = Enumerable.Range(1, Steps).Select(step => Fill(kinds, all.Width * step / Steps)).MinBy(places => Side(places, aspect))!;
        if (Side(best, aspect) < Side(kinds.Places, aspect))
            best.CopyTo(kinds.Places, 0);
    }

    /// <summary>"A tree with presents": one and few of another kind; null for others. The lower ones are in front.</summary>
    private static (int Back, int Front)? OneAndSeveral(StageKinds kinds)
    {
        if (
            kinds.Places is not [{ Length: var first }, { Length: var second }]
            || Math.Min(first, second) != 1
            || first + second > Fewest + 1
        )
            return null;
        var isSecondLower =
            Math.Round(kinds.Places[1][0].Height - kinds.Places[0][0].Height, 2) is var more && more == 0 ? second > first : more < 0;
        return isSecondLower ? (0, 1) : (1, 0);
    }

    /// <summary>A row of those in front hides the feet of who is behind it.</summary>
    private static void StandBefore(StageKinds kinds, int back, int front)
    {
        var (farther, nearer) = (InRow(back), InRow(front));
        var (box, own) = (StageRect.Around(farther), StageRect.Around(nearer));
        Move(nearer, box.CentreX - own.CentreX, box.Bottom - (Hidden * Math.Min(box.Height, own.Height)) - own.Top);
        (kinds.Places[back], kinds.Places[front]) = (farther, nearer);
        kinds.Depths[front] = kinds.Depths[back] + 1;

        StageRect[] InRow(int kind) => Block(kinds.Places[kind].Length, kinds.Places[kind][0], LongestOfAll);
    }

    /// <summary>Nothing says where anything is but that it is there too, and nothing is in the sky but birds and bees.</summary>
    private static bool IsFree(Scene scene) =>
        scene is { Ground: null, Arrangement: SceneArrangement.Free }
        && scene.Relations.All(relation => relation.Kind == SceneRelationKind.Beside)
        && !scene.Objects.Any(Acts)
        && !(scene.Objects.Count == 1 && StageGroups.IsScattered(scene, scene.Objects[0]))
        && scene.Objects.All(thing =>
            thing is { Text: null, Side: SceneSide.Anywhere, Heap: SceneHeap.None, IsAloft: false }
            && thing.Concept.Traits is { Sky: false } or { Lives: true }
        );

    /// <summary>What somebody does is done with what stands beside them.</summary>
    private static bool Acts(SceneObject thing) =>
        thing.Vector is PersonDrawing { PoseName: not (PoseName.Standing or PoseName.Holding or PoseName.HoldingInFront) };

    /// <summary>Of the square around them, of a picture that is no square.</summary>
    private static double Side(StageRect[][] places, double aspect)
    {
        var all = StageRect.Around(places.SelectMany(kind => kind));
        return Math.Max(all.Width / aspect, all.Height);
    }

    /// <summary>Each kind in rows of its own that are no longer than this, and as many kinds beside each other as it has room for.</summary>
    private static StageRect[][] Fill(StageKinds kinds, double longest)
    {
        var blocks = kinds.Places.Select(places => Block(places.Length, places[0], longest)).ToArray();
        var shelf = new List<int>();
        var (right, top) = (0.0, 0.0);
        foreach (var kind in Order(kinds))
        {
            var width = StageRect.Around(blocks[kind]).Width;
            if (shelf.Count > 0 && right + width > longest)
                EndShelf();
            Move(blocks[kind], right, 0);
            shelf.Add(kind);
            right += width + StageSides.Gap;
        }

        EndShelf();
        return blocks;

        void EndShelf()
        {
            // All stand on one line, in the middle.
            var bottom = top + shelf.Max(kind => StageRect.Around(blocks[kind]).Height);
            foreach (var kind in shelf)
                Move(blocks[kind], (StageSides.Gap - right) / 2, bottom - StageRect.Around(blocks[kind]).Bottom);
            (right, top) = (0, bottom + StageSides.Gap);
            shelf.Clear();
        }
    }

    /// <summary>As they are named; of those that live the larger stand behind: kittens are before their mother, and none above her.</summary>
    private static IEnumerable<int> Order(StageKinds kinds)
    {
        var all = Enumerable.Range(0, kinds.Count);
        return kinds.Scene.Objects.All(thing => thing.Concept.Traits.Lives)
            ? all.OrderByDescending(kind => Math.Round(kinds.Places[kind][0].Height, 2))
            : all;
    }

    private static StageRect[] Block(int count, StageRect size, double longest)
    {
        var (across, down) = (size.Width + StageSides.Gap, size.Height + StageSides.Gap);
        var inRow = Math.Clamp((int)((longest + StageSides.Gap) / across), 1, count);
        return
        [
            .. Rows.Fill(count, (count + inRow - 1) / inRow)
                .Select(slot => size with { Left = slot.X2 * across / 2, Top = slot.Y2 * down / 2 }),
        ];
    }

    private static void Move(StageRect[] places, double x, double y)
    {
        for (var i = 0; i < places.Length; i++)
            places[i] = places[i].Move(x, y);
    }
}

using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Several pictures upon one sheet: beside each other, what is in the sky in its upper corner.</summary>
internal static class SheetPlaces
{
    /// <summary>Of its size alone upon the sheet, what is in the sky beside others.</summary>
    private const double InSky = 0.42;

    /// <summary>Of the sheet's width are no margins.</summary>
    private const double Inner = 0.8;

    /// <summary>Of the size that it has alone upon the sheet; 1 where it is alone.</summary>
    /// <param name="size">Of one of its kind, of any scale.</param>
    /// <param name="sheet">The sheet's place.</param>
    public static double Part(Scene scene, SceneRelationKind relation, int first, int second, StageRect size, StageRect sheet)
    {
        var row = On(scene, relation, second);
        var inRow = row.Count(scene);
        if (row.All < 2)
            return 1;
        if (row.HasSky && IsHigh(scene, first))
            return InSky;
        if (inRow < 2)
            return 0.85;
        if (Displays.Of(scene.Objects[second].Concept, sheet) is not { } room)
            return 1.05 / inRow;
        // What is high and narrow is as high as the room, as long as all of them are beside each other in it.
        var alone = Math.Min(room.Width / size.Width, room.Height / size.Height);
        return Math.Min(0.9, 0.95 * room.Width / (inRow * size.Width * alone));
    }

    /// <summary>Moves it from the sheet's middle to its own place there.</summary>
    /// <param name="number">Which of its kind it is.</param>
    public static StageRect Place(
        Scene scene,
        SceneRelationKind relation,
        int first,
        int second,
        int number,
        StageRect place,
        StageRect sheet
    )
    {
        var row = On(scene, relation, second);
        if (row.All < 2)
            return place;
        var room = Displays.Of(scene.Objects[second].Concept, sheet) ?? sheet;
        // Of several in the sky each stands a little farther to the left.
        if (row.HasSky && IsHigh(scene, first))
            return place.Move((0.24 - (0.2 * number)) * room.Width, -0.26 * room.Height);
        var at = row.Kinds.TakeWhile(kind => kind != first).Sum(kind => scene.Objects[kind].Count) + number;
        return place.Move((((at + 0.5) / row.Count(scene)) - 0.5) * Inner * room.Width, row.HasSky ? 0.1 * room.Height : 0);
    }

    /// <summary>Whether all of the kind have places of their own upon a sheet.</summary>
    public static bool Has(Scene scene, SceneRelationKind relation, int second) =>
        relation == SceneRelationKind.FeatureOf && scene.Objects[second] is { Count: 1, Concept.Traits.Sheet: true };

    private static Row On(Scene scene, SceneRelationKind relation, int second)
    {
        if (!Has(scene, relation, second))
            return new Row([], 0, HasSky: false);
        var all = StageRelations.Sharers(scene, relation, second).ToList();
        var row = all.FindAll(first => !IsHigh(scene, first));
        // Stars alone are in a row as anything is.
        var hasSky = row.Count > 0 && row.Count < all.Count;
        return new Row(hasSky ? row : all, all.Sum(kind => scene.Objects[kind].Count), hasSky);
    }

    private static bool IsHigh(Scene scene, int kind) => scene.Objects[kind].Concept.Traits.Overhead;

    /// <param name="Kinds">Those that stand in the row.</param>
    /// <param name="All">How many things are upon the sheet.</param>
    /// <param name="HasSky">Others are in the sky above the row.</param>
    private readonly record struct Row(List<int> Kinds, int All, bool HasSky)
    {
        public int Count(Scene scene) => Kinds.Sum(kind => scene.Objects[kind].Count);
    }
}

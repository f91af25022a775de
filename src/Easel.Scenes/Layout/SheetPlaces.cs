using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Several pictures upon one sheet: beside each other or in rows, what is in the sky in its upper corner.</summary>
internal static class SheetPlaces
{
    /// <summary>Of its size alone upon the sheet, what is in the sky beside others.</summary>
    private const double InSky = 0.42;

    /// <summary>Of its size without words, what is upon a sheet with words below it.</summary>
    private const double OverWords = 0.68;

    /// <summary>Of its size alone, all of a row together.</summary>
    private const double InRow = 1.25;

    /// <summary>Of its width, from one of a row to the next.</summary>
    private const double Apart = 1.06;

    /// <summary>Of the room's height: so far above its middle that is, so far below it the words are, and as high as that at most.</summary>
    private const double AboveWords = 0.15;
    private const double WordsBelow = 0.34;
    private const double WordsHigh = 0.24;

    /// <summary>Of the sheet's width are no margins.</summary>
    private const double Inner = 0.8;

    /// <summary>Of the size that it has alone upon the sheet; 1 where it is alone.</summary>
    /// <param name="size">Of one of its kind, of any scale.</param>
    /// <param name="sheet">The sheet's place.</param>
    public static double Part(Scene scene, SceneRelationKind relation, int first, int second, StageRect size, StageRect sheet)
    {
        if (IsRow(scene, relation, first, second))
            return InRow / scene.Objects[first].Count;
        var room = Displays.Of(scene.Objects[second].Concept, sheet) ?? sheet;
        if (IsWordsBelow(scene, relation, second))
            return Math.Min(1, WordsHigh * room.Height / (size.Height * WholeOf(room, size)));
        var free = HasWordsBelow(scene, relation, second) ? OverWords : 1;
        return PartOfPictures(scene, relation, first, second, size, sheet, free);
    }

    /// <summary>Several of a kind upon one thing that is no sheet: three stars on a towel.</summary>
    public static bool IsRow(Scene scene, SceneRelationKind relation, int first, int second) =>
        relation == SceneRelationKind.FeatureOf
        && scene.Objects[first] is { Count: > 1 }
        && scene.Objects[second] is { Count: 1, Concept.Traits: { Sheet: false, Lives: false } }
        && !IsSheetOfPictures(scene, relation, second);

    /// <summary>The place of one of a row, by its number.</summary>
    public static StageRect PlaceInRow(StageRect place, int number, int count) =>
        place.Move((number - ((count - 1) / 2.0)) * Apart * place.Width, 0);

    private static double WholeOf(StageRect room, StageRect size) =>
        Displays.Filled * Math.Min(room.Width / size.Width, room.Height / size.Height);

    /// <inheritdoc cref="Part"/>
    /// <param name="free">Of the height, what has no words.</param>
    private static double PartOfPictures(
        Scene scene,
        SceneRelationKind relation,
        int first,
        int second,
        StageRect size,
        StageRect sheet,
        double free
    )
    {
        var row = On(scene, relation, second);
        if (row.All < 2)
            return free;
        if (row.HasSky && IsHigh(scene, first))
            return InSky * free;
        if (row.Count(scene) < 2)
            return 0.85 * free;
        if (Displays.Of(scene.Objects[second].Concept, sheet) is not { } room)
            return 1.05 * free / row.Count(scene);
        // What is high and narrow is as high as its row, as long as all of them are beside each other in it.
        var alone = Math.Min(room.Width / size.Width, room.Height / size.Height);
        var rows = row.Rows(scene, room, free);
        return Math.Min(
            Math.Min(0.9 * free, 0.95 * room.Width / (rows.Max() * size.Width * alone)),
            0.9 * free * room.Height / (rows.Count * size.Height * alone)
        );
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
        var room = Displays.Of(scene.Objects[second].Concept, sheet) ?? sheet;
        if (IsWordsBelow(scene, relation, second))
            return place.Move(0, WordsBelow * room.Height);
        var hasWords = HasWordsBelow(scene, relation, second);
        if (hasWords)
            place = place.Move(0, -AboveWords * room.Height);
        if (row.All < 2)
            return place;
        // Of several in the sky each stands a little farther to the left.
        if (row.HasSky && IsHigh(scene, first))
            return place.Move((0.24 - (0.2 * number)) * room.Width, -0.26 * room.Height);
        var at = row.Kinds.TakeWhile(kind => kind != first).Sum(kind => scene.Objects[kind].Count) + number;
        var free = hasWords ? OverWords : 1;
        var rows = Displays.Of(scene.Objects[second].Concept, sheet) is null ? [row.Count(scene)] : row.Rows(scene, room, free);
        var (own, inOwn) = SheetRows.Find(rows, at);
        return place.Move(
            // The last of the rows may be shorter: it is no wider apart than the longest.
            (inOwn + 0.5 - (rows[own] / 2.0))
                / rows.Max()
                * Inner
                * room.Width,
            row.HasSky ? 0.1 * room.Height : (((own + 0.5) / rows.Count) - 0.5) * free * room.Height
        );
    }

    /// <summary>Whether all of the kind have places of their own upon a sheet.</summary>
    public static bool Has(Scene scene, SceneRelationKind relation, int second) =>
        IsSheetOfPictures(scene, relation, second) || IsWordsBelow(scene, relation, second);

    private static bool IsSheetOfPictures(Scene scene, SceneRelationKind relation, int second) =>
        relation == SceneRelationKind.FeatureOf
        && scene.Objects[second] is { Count: 1, Concept.Traits: { Lives: false } traits }
        // "A t-shirt with a cat and a dog" has both beside each other, as a sheet has.
        && (
            traits.Sheet
            || StageRelations.Sharers(scene, relation, second).Skip(1).Any()
            || StageRelations.Sharers(scene, SceneRelationKind.WrittenOn, second).Any()
        );

    /// <summary>Pictures are upon the sheet, and words too.</summary>
    private static bool HasWordsBelow(Scene scene, SceneRelationKind relation, int second) =>
        IsSheetOfPictures(scene, relation, second) && StageRelations.Sharers(scene, SceneRelationKind.WrittenOn, second).Any();

    private static bool IsWordsBelow(Scene scene, SceneRelationKind relation, int second) =>
        relation == SceneRelationKind.WrittenOn
        && HasWordsBelow(scene, SceneRelationKind.FeatureOf, second)
        && StageRelations.Sharers(scene, SceneRelationKind.FeatureOf, second).Any();

    private static Row On(Scene scene, SceneRelationKind relation, int second)
    {
        if (!IsSheetOfPictures(scene, relation, second))
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

        /// <param name="free">Of the room's height.</param>
        public IReadOnlyList<int> Rows(Scene scene, StageRect room, double free) =>
            HasSky
                ? [Count(scene)]
                : SheetRows.Lengths([.. Kinds.Select(kind => scene.Objects[kind].Count)], room.Width, free * room.Height);
    }
}

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
    public static double Part(Scene scene, SceneRelationKind relation, int first, int second)
    {
        var (all, row) = On(scene, relation, second);
        return all.Count < 2 ? 1
            : IsHigh(scene, first) ? InSky
            : row.Count < 2 ? 0.85
            : 1.05 / row.Count;
    }

    /// <summary>Moves it from the sheet's middle to its own place there.</summary>
    public static StageRect Place(Scene scene, SceneRelationKind relation, int first, int second, StageRect place, StageRect sheet)
    {
        var (all, row) = On(scene, relation, second);
        if (all.Count < 2)
            return place;
        if (IsHigh(scene, first))
            return place.Move(0.24 * sheet.Width, -0.26 * sheet.Height);
        var at = row.IndexOf(first);
        return place.Move((((at + 0.5) / row.Count) - 0.5) * Inner * sheet.Width, row.Count < all.Count ? 0.1 * sheet.Height : 0);
    }

    private static (List<int> All, List<int> Row) On(Scene scene, SceneRelationKind relation, int second)
    {
        if (relation != SceneRelationKind.FeatureOf || !scene.Objects[second].Concept.Traits.Sheet)
            return ([], []);
        var all = StageRelations.Sharers(scene, relation, second).ToList();
        return (all, all.FindAll(first => !IsHigh(scene, first)));
    }

    private static bool IsHigh(Scene scene, int kind) => scene.Objects[kind].Concept.Traits.Overhead;
}

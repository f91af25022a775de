using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>How much of a vessel's mouth each of the things in it has.</summary>
internal static class MouthShares
{
    /// <summary>Of the mouth, who sits among things, however many these are.</summary>
    private const double Sitting = 0.52;

    /// <summary>Of the mouth, the things around who sits there: they overlap a little.</summary>
    private const double AroundSitting = 0.58;

    /// <summary>More of them are a litter, each as large as any other thing.</summary>
    private const int MostSitting = 2;

    /// <summary>Of its size, so that it has room in the mouth; 1 at most.</summary>
    /// <param name="size">Of one of the kind <paramref name="first"/>.</param>
    /// <param name="mouth">Width, of the same scale.</param>
    public static double Limit(Scene scene, int first, int vessel, StageRect size, double mouth)
    {
        var all = StageRelations.Sharers(scene, SceneRelationKind.In, vessel).ToList();
        var sitting = all.FindAll(kind => scene.Objects[kind].Concept.Traits.Lives);
        var count = sitting.Sum(kind => scene.Objects[kind].Count);
        // "A puppy in a basket of flowers" is seen as well as one alone there.
        if (count is > 0 and <= MostSitting && sitting.Count < all.Count)
        {
            return sitting.Contains(first)
                ? Math.Min(1, Sitting * mouth / (count * size.Width))
                : HeapLimit(size, AroundSitting * mouth, HeapWidth(scene, all.Except(sitting), vessel));
        }

        return HeapLimit(size, mouth, HeapWidth(scene, all, vessel));
    }

    /// <summary>A vessel's mouth is filled by the lowest row of what is in it, and by one thing alone to three quarters.</summary>
    private static double HeapLimit(StageRect size, double mouth, int inRow) =>
        Math.Min(1, (inRow == 1 ? 0.78 : 0.94 / (1 + (0.82 * (inRow - 1)))) * mouth / size.Width);

    private static int HeapWidth(Scene scene, IEnumerable<int> kinds, int vessel) =>
        kinds.Sum(kind => StageBlocks.HeapWidth((int)Math.Ceiling((double)scene.Objects[kind].Count / scene.Objects[vessel].Count)));
}

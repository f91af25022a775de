using Easel.Scenes.Composition;

namespace Easel.Scenes.Casting;

internal static class JoinedRelations
{
    /// <summary>What stands to an object that is drawn as a part of another stands to that one; how the two stand to each other is in the
    /// drawing.</summary>
    public static void Join(this List<SceneRelation> relations, int part, int whole)
    {
        for (var r = 0; r < relations.Count; r++)
            relations[r] = relations[r] with { First = Moved(relations[r].First), Second = Moved(relations[r].Second) };
        relations.RemoveAll(relation => relation.First == relation.Second);

        int Moved(int i) => i == part ? whole : i;
    }
}

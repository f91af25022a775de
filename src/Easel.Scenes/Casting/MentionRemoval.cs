using Easel.Scenes.Composition;
using Easel.Scenes.Reading;

namespace Easel.Scenes.Casting;

internal static class MentionRemoval
{
    /// <summary>Takes objects that figures show out of a scene, and moves the relations of the others.</summary>
    public static void RemoveObjects(this List<Mention> mentions, List<SceneRelation> relations, IEnumerable<int> shown)
    {
        foreach (var gone in shown.Distinct().OrderDescending())
        {
            mentions.RemoveAt(gone);
            relations.RemoveAll(relation => relation.First == gone || relation.Second == gone);
            for (var r = 0; r < relations.Count; r++)
                relations[r] = relations[r] with { First = Shifted(relations[r].First, gone), Second = Shifted(relations[r].Second, gone) };
        }

        static int Shifted(int i, int gone) => i > gone ? i - 1 : i;
    }
}

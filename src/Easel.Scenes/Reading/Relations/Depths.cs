using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Stands what is in the background behind what is beside it, and what is in the foreground before it.</summary>
internal static class Depths
{
    public static void Relate(Draft draft)
    {
        for (var r = 0; r < draft.Relations.Count; r++)
        {
            var (first, kind, second) = draft.Relations[r];
            if (kind != SceneRelationKind.Beside)
                continue;
            if (draft.Objects[first].Depth is { } depth)
                draft.Relations[r] = new SceneRelation(first, depth, second);
            else if (draft.Objects[second].Depth is { } other)
                draft.Relations[r] = new SceneRelation(second, other, first);
        }
    }
}

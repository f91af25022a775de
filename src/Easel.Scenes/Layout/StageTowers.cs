using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>What touches each other moves as one: a lemon in a bowl on a table.</summary>
internal static class StageTowers
{
    /// <summary>This kind, all that is on it, in it or at it, and what is on that.</summary>
    public static HashSet<int> Borne(Scene scene, int kind) => Reach(scene, kind, withSupports: false);

    /// <summary>All that touches this kind, and what touches that: what it is on, too.</summary>
    public static HashSet<int> Of(Scene scene, int kind) => Reach(scene, kind, withSupports: true);

    /// <summary>"Dragons above a castle with soldiers on it" are above the soldiers, too.</summary>
    public static void LiftAbove(StageKinds kinds)
    {
        foreach (var (first, _, second) in kinds.Scene.Relations.Where(relation => relation.Kind == SceneRelationKind.Above))
        {
            var flying = Of(kinds.Scene, first);
            var upon = Borne(kinds.Scene, second).Where(kind => kind != second && !flying.Contains(kind)).ToList();
            if (!upon.Exists(kind => kinds.Box(kind).Overlaps(kinds.Box(first))))
                continue;
            var up = kinds.Box(first).Bottom - upon.Min(kind => kinds.Box(kind).Top) + StageSides.Gap;
            foreach (var kind in flying)
                kinds.Move(kind, 0, -up);
        }
    }

    private static HashSet<int> Reach(Scene scene, int kind, bool withSupports)
    {
        var reached = new HashSet<int> { kind };
        var open = new Queue<int>([kind]);
        while (open.TryDequeue(out var one))
        {
            foreach (var (first, relation, second) in scene.Relations)
            {
                if (!Attachment.Touches(relation))
                    continue;
                if (second == one && reached.Add(first))
                    open.Enqueue(first);
                else if (withSupports && first == one && reached.Add(second))
                    open.Enqueue(second);
            }
        }

        return reached;
    }
}

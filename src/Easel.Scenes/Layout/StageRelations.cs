using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>What a scene's relations say of its kinds for their places.</summary>
internal static class StageRelations
{
    /// <summary>It stands in one row, as what is in or under another thing does.</summary>
    public static bool IsAlongside(Scene scene, int kind) =>
        scene.Relations.Any(relation =>
            (
                relation.First == kind
                && relation.Kind
                    is SceneRelationKind.In
                        or SceneRelationKind.On
                        or SceneRelationKind.Under
                        or SceneRelationKind.Above
                        or SceneRelationKind.InFrontOf
                        or SceneRelationKind.Following
            )
            || (
                relation.Second == kind
                && relation.Kind
                    is SceneRelationKind.Behind
                        or SceneRelationKind.InFrontOf
                        or SceneRelationKind.Above
                        or SceneRelationKind.Under
            )
        );

    /// <summary>It stands beside another kind, and so on the same ground.</summary>
    public static bool IsAmongOthers(Scene scene, int kind) =>
        scene.Relations.Any(relation =>
            (relation.First == kind || relation.Second == kind)
            && relation.Kind is SceneRelationKind.Beside or SceneRelationKind.LeftOf or SceneRelationKind.RightOf
        );

    /// <summary>It is on or in what somebody holds.</summary>
    public static bool IsUponHeld(Scene scene, SceneRelation relation) =>
        relation.Kind is SceneRelationKind.On or SceneRelationKind.In
        && scene.Relations.Any(other => other.First == relation.Second && other.Kind == SceneRelationKind.HeldBy);

    /// <summary>It lies in a vessel whose mouth is seen.</summary>
    public static bool IsHeaped(Scene scene, int kind) =>
        scene.Relations.Any(relation => relation.First == kind && IsInVessel(scene, relation));

    /// <summary>It is in a vessel, or looks out of it.</summary>
    public static bool IsInVessel(Scene scene, SceneRelation relation) =>
        relation.Kind is SceneRelationKind.In or SceneRelationKind.OutOf
        && scene.Objects[relation.Second].Concept.Traits is { Holds: true, Opening: not null, Inside: null };

    /// <summary>What this kind is inside of and seen there; -1 where that is nothing.</summary>
    public static int SeenInside(Scene scene, int kind)
    {
        foreach (var (first, relation, second) in scene.Relations)
        {
            if (first == kind && relation == SceneRelationKind.In && Enclosure.IsSeen(scene.Objects[kind], scene.Objects[second]))
                return second;
        }

        return -1;
    }

    /// <summary>The kinds that stand so to this one.</summary>
    public static IEnumerable<int> Sharers(Scene scene, SceneRelationKind relation, int second) =>
        scene.Relations.Where(other => other.Kind == relation && other.Second == second).Select(other => other.First).Distinct().Order();

    /// <summary>The kinds that this one stands so to.</summary>
    public static IEnumerable<int> Seconds(Scene scene, SceneRelationKind relation, int first) =>
        scene.Relations.Where(other => other.Kind == relation && other.First == first).Select(other => other.Second).Distinct().Order();
}

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
                && relation.Kind is SceneRelationKind.In or SceneRelationKind.On or SceneRelationKind.Under or SceneRelationKind.Above
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

    /// <summary>The kinds that stand so to this one.</summary>
    public static IEnumerable<int> Sharers(Scene scene, SceneRelationKind relation, int second) =>
        scene.Relations.Where(other => other.Kind == relation && other.Second == second).Select(other => other.First).Distinct().Order();
}

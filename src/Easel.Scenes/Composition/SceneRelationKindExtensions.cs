namespace Easel.Scenes.Composition;

internal static class SceneRelationKindExtensions
{
    /// <summary>Every one of the second has its own of the first: a hat, a balloon.</summary>
    public static bool IsOfEach(this SceneRelationKind kind) =>
        kind
            is SceneRelationKind.WornBy
                or SceneRelationKind.HeldBy
                or SceneRelationKind.MarkOf
                or SceneRelationKind.FeatureOf
                or SceneRelationKind.OnHat;

    /// <summary>How the second object stands to the first.</summary>
    public static SceneRelationKind Inverse(this SceneRelationKind kind) =>
        kind switch
        {
            SceneRelationKind.LeftOf => SceneRelationKind.RightOf,
            SceneRelationKind.RightOf => SceneRelationKind.LeftOf,
            SceneRelationKind.Above => SceneRelationKind.Under,
            SceneRelationKind.Under => SceneRelationKind.Above,
            _ => kind,
        };
}

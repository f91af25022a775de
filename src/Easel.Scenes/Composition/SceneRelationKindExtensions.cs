namespace Easel.Scenes.Composition;

internal static class SceneRelationKindExtensions
{
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

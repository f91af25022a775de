namespace Easel.Scenes.Composition;

/// <summary>How several objects stand that the prompt relates to nothing.</summary>
public enum SceneArrangement
{
    Free,
    Row,
    Ring,
}

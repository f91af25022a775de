namespace Easel.Scenes.Composition;

/// <summary>What the sky of a scene looks like.</summary>
public enum SceneLight
{
    Day,
    Sunset,
    Night,
}

namespace Easel.Scenes.Composition;

/// <summary>What falls on a scene.</summary>
public enum SceneWeather
{
    Clear,
    Rain,
    Snow,
    Fog,
}

namespace Easel.Scenes.Composition;

/// <summary>What falls on a scene, blows through it or hides its sky.</summary>
public enum SceneWeather
{
    Clear,

    /// <summary>Grey clouds, and nothing falls from them.</summary>
    Cloudy,
    Rain,

    /// <summary>Rain and lightning under a dark sky.</summary>
    Storm,
    Snow,
    Hail,
    Fog,
    Wind,

    /// <summary>Wind that is full of sand.</summary>
    Sand,

    /// <summary>A glaring sun, pale dry land, and air that shimmers.</summary>
    Heat,
}

namespace Easel.Scenes.Composition;

/// <summary>Where a scene is set.</summary>
public enum ScenePlace
{
    Sky,

    /// <summary>Above the clouds.</summary>
    Clouds,
    Sea,
    UnderWater,
    Lake,

    /// <summary>Half above the water and half below it.</summary>
    WaterSurface,
    Beach,
    Meadow,
    Forest,
    Desert,
    Snow,
    Mountains,
    City,
    Street,

    /// <summary>Of an airport.</summary>
    Runway,
    Room,

    /// <summary>Within one, before its far wall.</summary>
    Cave,
    Space,

    /// <summary>Its surface, grey under a black sky.</summary>
    Moon,

    /// <summary>Red land under a red sky.</summary>
    Mars,
}

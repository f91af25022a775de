namespace Easel.Scenes.Composition;

/// <summary>Where a scene is set.</summary>
public enum ScenePlace
{
    Sky,
    Sea,
    UnderWater,
    Lake,
    Beach,
    Meadow,
    Forest,
    Desert,
    Snow,
    Mountains,
    City,
    Street,
    Room,
    Space,

    /// <summary>Its surface, grey under a black sky.</summary>
    Moon,

    /// <summary>Red land under a red sky.</summary>
    Mars,
}

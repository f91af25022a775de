namespace Easel.Scenes.Composition;

/// <summary>Where a thing is that is behind all others, and says which place it is.</summary>
internal enum BackdropPlace
{
    /// <summary>On the ground, far off.</summary>
    Ground,

    /// <summary>On the wall of a room.</summary>
    Wall,

    /// <summary>From the ceiling of a room.</summary>
    Ceiling,

    /// <summary>On the floor of a room, and others stand on it.</summary>
    Floor,

    /// <summary>High in the sky.</summary>
    Sky,

    /// <summary>In the water beyond a beach.</summary>
    Water,

    /// <summary>In the air all over the picture, behind and before all others.</summary>
    Air,

    /// <summary>On the rails beyond a platform.</summary>
    Rails,

    /// <summary>A world that is seen from space: its upper part is below all others.</summary>
    World,
}

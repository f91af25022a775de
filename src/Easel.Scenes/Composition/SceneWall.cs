namespace Easel.Scenes.Composition;

/// <summary>How a thing that shows which place it is stands there.</summary>
internal enum SceneWall
{
    /// <summary>On the ground, far off.</summary>
    Standing,

    /// <summary>On the wall of a room.</summary>
    Hanging,

    /// <summary>On the floor of a room, and others stand on it.</summary>
    Lying,
}

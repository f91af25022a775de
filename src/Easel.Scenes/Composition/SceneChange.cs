namespace Easel.Scenes.Composition;

/// <summary>What has happened to a thing, and changes its outline.</summary>
internal enum SceneChange
{
    None,

    /// <summary>A bite is gone.</summary>
    Bitten,

    /// <summary>Its upper part hangs down.</summary>
    Wilted,

    /// <summary>A corner is torn off.</summary>
    Torn,

    /// <summary>Its colours are faded, and it is scratched and stained.</summary>
    Aged,

    /// <summary>What is up in it is down.</summary>
    UpsideDown,

    /// <summary>Its lines are of neon tubes, on a dark panel.</summary>
    Neon,
}

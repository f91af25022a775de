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
}

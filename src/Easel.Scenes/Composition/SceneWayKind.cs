namespace Easel.Scenes.Composition;

/// <summary>What a way through the land is made of.</summary>
public enum SceneWayKind
{
    /// <summary>Asphalt with a broken line in the middle.</summary>
    Road,

    /// <summary>Bare earth.</summary>
    Track,

    /// <summary>Slabs of stone.</summary>
    Stones,
    River,
    Rails,
}

namespace Easel.Core.Gallery;

/// <summary>Whose images are kept in the gallery.</summary>
public enum GalleryKeep
{
    /// <summary>Those of requests that ask for it.</summary>
    Asked,

    /// <summary>Also those of requests that say nothing.</summary>
    All,

    /// <summary>None.</summary>
    Off,
}

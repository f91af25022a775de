namespace Easel.Core.Gallery;

/// <summary>How an image came to be.</summary>
public enum GalleryOperation
{
    Generate,
    Edit,
    Vary,
    Upscale,
}

namespace Easel.Imaging;

/// <summary>A kind of image file that Easel reads.</summary>
public enum ImageFileFormat
{
    Png,
    Jpeg,
    WebP,
    Gif,
}

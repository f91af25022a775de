using Easel.Abstractions.Requests;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging.Decoding;

/// <summary>Opens a file with the one loader for its format. Only the header is read until pixels are asked for.</summary>
internal static class ImageLoader
{
    private const Enums.Access Access = Enums.Access.Sequential;

    /// <summary>Truncation and decoding errors fail, oddities of metadata do not.</summary>
    private const Enums.FailOn FailOn = Enums.FailOn.Error;

    /// <summary>A format that cannot be read row by row is decoded to memory: large ones would go to a temporary file otherwise.</summary>
    private const bool ToMemory = true;

    internal static Image Open(Source source, ImageFileFormat format) =>
        format switch
        {
            ImageFileFormat.Png => Image.PngloadSource(source, access: Access, failOn: FailOn, memory: ToMemory),
            ImageFileFormat.Jpeg => Image.JpegloadSource(source, access: Access, failOn: FailOn, memory: ToMemory),
            ImageFileFormat.WebP => Image.WebploadSource(source, access: Access, failOn: FailOn, memory: ToMemory),
            ImageFileFormat.Gif => Image.GifloadSource(source, access: Access, failOn: FailOn, memory: ToMemory),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such image file format."),
        };

    internal static ImageFileInfo Header(Image image, ImageFileFormat format, int frames)
    {
        // EXIF's orientations 5 to 8 lie on a side.
        var size = image.Orientation() >= 5 ? new ImageSize(image.Height, image.Width) : new ImageSize(image.Width, image.Height);
        return new ImageFileInfo(format, size, image.HasAlpha(), frames);
    }
}

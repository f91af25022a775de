namespace Easel.Imaging.Decoding.Starts;

/// <summary>What the first bytes of a file say of the image, without the rest of it; nothing where that is not beyond doubt.</summary>
internal static class FileStart
{
    internal static ImageFileInfo? Read(ReadOnlySpan<byte> start) =>
        ImageSniffer.Supported(start) switch
        {
            ImageFileFormat.Png => PngStart.Read(start),
            ImageFileFormat.Jpeg => JpegStart.Read(start),
            ImageFileFormat.WebP => WebPStart.Read(start),
            // Only its end says how many frames a GIF has.
            _ => null,
        };
}

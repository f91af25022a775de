using System.Text;

namespace Easel.Imaging.Decoding;

/// <summary>Tells a file's format by its first bytes; names and content types do not count.</summary>
internal static class ImageSniffer
{
    /// <summary>How far into a text file its root element is looked for.</summary>
    private const int TextWindow = 1024;

    internal static ImageFileFormat? Supported(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]))
            return ImageFileFormat.Png;
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return ImageFileFormat.Jpeg;
        if (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8))
            return ImageFileFormat.Gif;
        if (file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8))
            return ImageFileFormat.WebP;
        return null;
    }

    /// <summary>The name of a format that Easel knows of and does not read; null for anything else.</summary>
    internal static string? Unsupported(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) || file.StartsWith("II+\0"u8) || file.StartsWith("MM\0+"u8))
            return "TIFF";
        if (file.StartsWith("BM"u8))
            return "BMP";
        if (file.StartsWith("%PDF"u8))
            return "PDF";
        if (file.StartsWith("8BPS"u8))
            return "Photoshop";
        if (file.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]))
            return "icon (ICO)";
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || file.StartsWith("\0\0\0\fJXL "u8))
            return "JPEG XL";
        if (file.StartsWith("\0\0\0\fjP  "u8) || file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x4F, 0xFF, 0x51]))
            return "JPEG 2000";
        if (file.Length >= 12 && file[4..].StartsWith("ftyp"u8))
            return OfBrand(file.Slice(8, 4));
        return IsSvg(file) ? "SVG" : null;
    }

    /// <summary>By the major brand of an ISO base media file: still pictures and sequences of them, or else a video.</summary>
    private static string OfBrand(ReadOnlySpan<byte> brand)
    {
        if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8))
            return "AVIF";
        return brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8)
            ? "HEIF"
            : "MP4 video";
    }

    private static bool IsSvg(ReadOnlySpan<byte> file) =>
        Encoding.Latin1.GetString(file[..Math.Min(file.Length, TextWindow)]).Contains("<svg", StringComparison.OrdinalIgnoreCase);
}

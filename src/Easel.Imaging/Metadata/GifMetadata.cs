using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Metadata;

/// <summary>
/// The recipe as a comment of a GIF file (GIF89a specification, section 24), and XMP as an application extension (XMP
/// specification part 3, section 1.1.2), put in before the first image.
/// </summary>
internal static class GifMetadata
{
    /// <summary>Signature, version and logical screen descriptor.</summary>
    private const int HeaderLength = 13;

    private const int MaxSubBlock = 255;

    internal static EncodedImage Insert(ReadOnlySpan<byte> file, ImageSize size, ImageProvenance provenance)
    {
        byte[] extensions = [.. Comment(RecipeJson.Write(provenance, provenance.Prompt)), .. XmpExtension(provenance)];
        var head = HeaderLength + ColourTableLength(file[10]);
        var result = EncodedImage.Rent(file.Length + extensions.Length, size, ImageFormat.Gif);
        var rest = result.Span;
        file[..head].CopyTo(rest);
        // Extensions came with this version.
        "GIF89a"u8.CopyTo(rest);
        extensions.CopyTo(rest[head..]);
        file[head..].CopyTo(rest[(head + extensions.Length)..]);
        return result;
    }

    /// <summary>Of the global colour table, by the packed field of the screen descriptor (section 18).</summary>
    private static int ColourTableLength(byte packed) => (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);

    private static List<byte> Comment(string text)
    {
        List<byte> comment = [0x21, 0xFE];
        foreach (var block in Encoding.ASCII.GetBytes(text).Chunk(MaxSubBlock))
            comment.AddRange([(byte)block.Length, .. block]);
        comment.Add(0);
        return comment;
    }

    /// <summary>
    /// The packet is not cut into sub-blocks, so that any program finds it by its text. Whatever byte of it a decoder takes for
    /// the length of a sub-block, the 258 bytes behind it, which count down, lead to the end of the extension.
    /// </summary>
    private static List<byte> XmpExtension(ImageProvenance provenance)
    {
        List<byte> extension = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. Xmp.Packet(provenance), 1];
        for (var skip = byte.MaxValue; skip > 0; skip--)
            extension.Add(skip);
        extension.AddRange([0, 0]);
        return extension;
    }
}

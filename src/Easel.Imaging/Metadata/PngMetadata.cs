using System.Buffers.Binary;
using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Metadata;

/// <summary>Text chunks of a PNG file (PNG specification, third edition, section 11.3.3), put in right after its header.</summary>
internal static class PngMetadata
{
    /// <summary>The signature and the whole IHDR chunk.</summary>
    private const int HeaderLength = 8 + 25;

    /// <summary>Length, type and checksum around a chunk's data.</summary>
    private const int ChunkOverhead = 12;

    private static readonly uint[] s_crcTable = MakeCrcTable();

    internal static EncodedImage Insert(ReadOnlySpan<byte> file, ImageSize size, ImageProvenance provenance)
    {
        var recipe = RecipeJson.Write(provenance, provenance.Prompt);
        ReadOnlySpan<byte[]> chunks =
        [
            [.. "tEXtSoftware\0"u8, .. Encoding.Latin1.GetBytes(provenance.Software.Replace('\0', ' '))],
            [.. "tEXteasel\0"u8, .. Encoding.Latin1.GetBytes(recipe)],
            [.. "iTXtXML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp.Packet(provenance)],
        ];

        var added = 0;
        foreach (var chunk in chunks)
            added += ChunkOverhead - 4 + chunk.Length;
        var result = EncodedImage.Rent(file.Length + added, size, ImageFormat.Png);
        var rest = result.Span;
        file[..HeaderLength].CopyTo(rest);
        rest = rest[HeaderLength..];
        foreach (var chunk in chunks)
        {
            BinaryPrimitives.WriteInt32BigEndian(rest, chunk.Length - 4);
            chunk.CopyTo(rest[4..]);
            BinaryPrimitives.WriteUInt32BigEndian(rest[(4 + chunk.Length)..], Crc(chunk));
            rest = rest[(8 + chunk.Length)..];
        }

        file[HeaderLength..].CopyTo(rest);
        return result;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = s_crcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeCrcTable()
    {
        var table = new uint[256];
        for (var n = 0u; n < table.Length; n++)
        {
            var crc = n;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            table[n] = crc;
        }

        return table;
    }
}

using System.Buffers.Binary;
using System.IO.Compression;

namespace Easel.Imaging.Decoding.Structure;

/// <summary>The chunks of a PNG file (PNG specification, third edition, section 5.3); an fcTL chunk begins each frame of an
/// animation.</summary>
internal static class PngStructure
{
    private const int Signature = 8;
    private const int Head = 8;
    private const int Tail = 4;

    /// <summary>What a small picture's stream may have of headers and empty blocks.</summary>
    private const int Slack = 1 << 16;

    /// <summary>Deflate makes of a byte at most so many.</summary>
    private const int DeflateRatio = 1032;

    /// <remarks>
    /// A decoder inflates all of IDAT, also what is behind the last pixel. So compressed bytes that the pixels cannot account for are
    /// counted as
    /// metadata, with the most that they may inflate to.
    /// </remarks>
    /// <param name="most">Inflating ends when this many bytes of metadata were seen.</param>
    internal static FileStructure Count(ReadOnlySpan<byte> file, long most)
    {
        var counted = FileStructure.Empty;
        var pixelBytes = 0L;
        var rest = file[Signature..];
        while (rest.Length >= Head)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var type = rest[4..Head];
            if (length > rest.Length - Head || type.SequenceEqual("IEND"u8))
                break;
            var data = rest.Slice(Head, (int)length);
            if (type.SequenceEqual("IDAT"u8))
                pixelBytes += length;
            else if (type.SequenceEqual("fcTL"u8))
                counted = counted with { Frames = counted.Frames + 1 };
            else if (!type.SequenceEqual("fdAT"u8))
                counted = counted.WithMetadata(Length(type, data, most - counted.MetadataBytes));
            rest = rest[Math.Min(rest.Length, Head + (int)length + Tail)..];
        }

        var surplus = pixelBytes - (2 * RowBytes(file)) - Slack;
        return surplus > 0 ? counted.WithMetadata(surplus * DeflateRatio) : counted;
    }

    /// <summary>All rows as they are before compression, by the header (section 11.2.1); 0 where it is no header.</summary>
    private static long RowBytes(ReadOnlySpan<byte> file)
    {
        if (file.Length < Signature + Head + 13)
            return 0;
        var header = file[(Signature + Head)..];
        var samples = header[9] switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        var rowBits = (double)BinaryPrimitives.ReadUInt32BigEndian(header) * header[8] * samples;
        return (long)Math.Min(long.MaxValue / 4, BinaryPrimitives.ReadUInt32BigEndian(header[4..]) * (2 + (rowBits / 8)));
    }

    private static long Length(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data, long most)
    {
        var compressed = Compressed(type, data);
        return data.Length - compressed.Length + (compressed.IsEmpty ? 0 : Inflated(compressed, most));
    }

    /// <summary>The zlib stream in a chunk of text or a colour profile (sections 11.3.2.3 and 11.3.3).</summary>
    private static ReadOnlySpan<byte> Compressed(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var keyword = data.IndexOf((byte)0);
        if (keyword < 0)
            return [];
        var after = data[(keyword + 1)..];
        if (type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iCCP"u8))
            return after.IsEmpty ? [] : after[1..];
        if (!type.SequenceEqual("iTXt"u8) || after is not [1, _, ..])
            return [];
        after = after[2..];
        for (var field = 0; field < 2; field++)
        {
            var end = after.IndexOf((byte)0);
            if (end < 0)
                return [];
            after = after[(end + 1)..];
        }

        return after;
    }

    /// <summary>How much comes out of a stream, up to a little over <paramref name="most"/>; of a broken one, what comes out before the
    /// break.</summary>
    private static unsafe long Inflated(ReadOnlySpan<byte> compressed, long most)
    {
        var length = 0L;
        fixed (byte* bytes = compressed)
        {
            using var stream = new UnmanagedMemoryStream(bytes, compressed.Length);
            using var inflating = new ZLibStream(stream, CompressionMode.Decompress);
            Span<byte> piece = stackalloc byte[4096];
            try
            {
                while (length <= most && inflating.Read(piece) is > 0 and var read)
                    length += read;
            }
            catch (InvalidDataException)
            {
                // The decoder passes over it, or refuses the file.
            }
        }

        return length;
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Easel.Imaging.Recipes;

/// <summary>The texts of a PNG file by their keywords (PNG specification, third edition, section 11.3.3).</summary>
internal static class PngTexts
{
    private const int Signature = 8;
    private const int Head = 8;
    private const int Tail = 4;

    /// <summary>Characters of a text; a workflow of a thousand nodes has fewer.</summary>
    private const int MaxLength = 1 << 20;

    /// <summary>Empty for what is no PNG; the first of several texts of one keyword counts.</summary>
    public static IReadOnlyDictionary<string, string> Of(ReadOnlySpan<byte> file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
            return texts;
        var rest = file[Math.Min(Signature, file.Length)..];
        while (rest.Length >= Head + Tail)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - Head - Tail)
                break;
            var data = rest.Slice(Head, (int)length);
            if (Read(rest[4..Head], data) is var (keyword, text))
                texts.TryAdd(keyword, text);
            rest = rest[(Head + (int)length + Tail)..];
        }

        return texts;
    }

    private static (string Keyword, string Text)? Read(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf((byte)0);
        if (end < 0)
            return null;
        var keyword = Encoding.Latin1.GetString(data[..end]);
        var after = data[(end + 1)..];
        var text =
            type.SequenceEqual("tEXt"u8) ? Plain(after)
            : type.SequenceEqual("zTXt"u8)
                ? after.IsEmpty ? null
                    : Inflate(after[1..], Encoding.Latin1)
            : type.SequenceEqual("iTXt"u8) ? International(after)
            : null;
        return text is null ? null : (keyword, text);
    }

    /// <summary>Latin-1 by the specification; programs that write UTF-8 all the same are understood.</summary>
    private static string? Plain(ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxLength)
            return null;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(text);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(text);
        }
    }

    private static string? International(ReadOnlySpan<byte> data)
    {
        if (data.Length < 2)
            return null;
        var isCompressed = data[0] == 1;
        data = data[2..];
        for (var field = 0; field < 2; field++)
        {
            var end = data.IndexOf((byte)0);
            if (end < 0)
                return null;
            data = data[(end + 1)..];
        }

        return isCompressed ? Inflate(data, Encoding.UTF8)
            : data.Length > MaxLength ? null
            : Encoding.UTF8.GetString(data);
    }

    /// <summary>Null for a broken stream, and for a text that is too long.</summary>
    private static string? Inflate(ReadOnlySpan<byte> compressed, Encoding encoding)
    {
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            var text = new byte[MaxLength + 1];
            var length = inflating.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
            return length > MaxLength ? null : encoding.GetString(text, 0, length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

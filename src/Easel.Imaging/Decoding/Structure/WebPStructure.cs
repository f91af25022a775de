using System.Buffers.Binary;

namespace Easel.Imaging.Decoding.Structure;

/// <summary>The chunks of a WebP file (RFC 9649, section 2.3); an ANMF chunk is a frame of an animation.</summary>
internal static class WebPStructure
{
    private const int Head = 8;

    internal static FileStructure Count(ReadOnlySpan<byte> file)
    {
        var counted = FileStructure.Empty;
        var end = Math.Min(file.Length, Head + (long)BinaryPrimitives.ReadUInt32LittleEndian(file[4..]));
        var rest = file[12..(int)Math.Max(end, 12)];
        while (rest.Length >= Head)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length - Head)
                break;
            var type = rest[..4];
            if (type.SequenceEqual("ANMF"u8))
                counted = counted with { Frames = counted.Frames + 1 };
            else if (!IsPixels(type))
                counted = counted.WithMetadata(length);
            rest = rest[Math.Min(rest.Length, Head + (int)length + ((int)length & 1))..];
        }

        return counted;
    }

    private static bool IsPixels(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("ALPH"u8);
}

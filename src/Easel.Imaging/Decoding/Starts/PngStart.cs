using System.Buffers.Binary;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Decoding.Starts;

/// <summary>The chunks of a PNG file before its pixels (PNG specification, third edition, section 5.6): of those that matter here, all stand
/// there.</summary>
internal static class PngStart
{
    private const int Signature = 8;
    private const int Head = 8;
    private const int Tail = 4;
    private const int HeaderLength = 13;

    internal static ImageFileInfo? Read(ReadOnlySpan<byte> start)
    {
        var rest = start[Signature..];
        if (rest.Length < Head + HeaderLength || !rest[4..].StartsWith("IHDR"u8))
            return null;
        var header = rest.Slice(Head, HeaderLength);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        var hasAlpha = header[9] is 4 or 6;
        while (rest.Length >= Head)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var type = rest[4..Head];
            if (type.SequenceEqual("IDAT"u8))
                return width > 0 && height > 0
                    ? new ImageFileInfo(ImageFileFormat.Png, new ImageSize(width, height), hasAlpha, Frames: 1)
                    : null;
            // An animation, or an orientation that turns it.
            if (type.SequenceEqual("acTL"u8) || type.SequenceEqual("eXIf"u8) || length > rest.Length - Head - Tail)
                return null;
            hasAlpha |= type.SequenceEqual("tRNS"u8);
            rest = rest[(Head + (int)length + Tail)..];
        }

        return null;
    }
}

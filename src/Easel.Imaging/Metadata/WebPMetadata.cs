using System.Buffers.Binary;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Metadata;

/// <summary>Exif and XMP chunks of a still WebP file, which need the extended file format (RFC 9649, section 2.7).</summary>
internal static class WebPMetadata
{
    private const int RiffHeader = 12;
    private const int ExtendedChunk = 8 + 10;
    private const byte AlphaFlag = 0x10;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    internal static EncodedImage Insert(ReadOnlySpan<byte> file, ImageSize size, bool alpha, ImageProvenance provenance)
    {
        var exif = Exif.OfSoftware(provenance.Software);
        var xmp = Xmp.Packet(provenance);

        // With alpha the encoder writes the extended format itself (lossy) or not (lossless); ours takes its place.
        var body = file[RiffHeader..];
        if (body.StartsWith("VP8X"u8))
            body = body[ExtendedChunk..];

        var length = RiffHeader + ExtendedChunk + body.Length + Padded(exif) + Padded(xmp);
        var result = EncodedImage.Rent(length, size, ImageFormat.WebP);
        var rest = result.Span;
        rest = Begin(rest, "RIFF"u8, length - 8);
        "WEBP"u8.CopyTo(rest);
        rest = Begin(rest[4..], "VP8X"u8, 10);
        rest[..4].Clear();
        rest[0] = (byte)(ExifFlag | XmpFlag | (alpha ? AlphaFlag : 0));
        WriteUInt24(rest[4..], size.Width - 1);
        WriteUInt24(rest[7..], size.Height - 1);
        rest = rest[10..];
        body.CopyTo(rest);
        rest = Append(rest[body.Length..], "EXIF"u8, exif);
        Append(rest, "XMP "u8, xmp);
        return result;
    }

    private static int Padded(byte[] content) => 8 + content.Length + (content.Length & 1);

    private static Span<byte> Begin(Span<byte> rest, ReadOnlySpan<byte> type, int length)
    {
        type.CopyTo(rest);
        BinaryPrimitives.WriteInt32LittleEndian(rest[4..], length);
        return rest[8..];
    }

    private static Span<byte> Append(Span<byte> rest, ReadOnlySpan<byte> type, byte[] content)
    {
        rest = Begin(rest, type, content.Length);
        content.CopyTo(rest);
        if ((content.Length & 1) != 0)
            rest[content.Length] = 0;
        return rest[(content.Length + (content.Length & 1))..];
    }

    private static void WriteUInt24(Span<byte> bytes, int value)
    {
        bytes[0] = (byte)value;
        bytes[1] = (byte)(value >> 8);
        bytes[2] = (byte)(value >> 16);
    }
}

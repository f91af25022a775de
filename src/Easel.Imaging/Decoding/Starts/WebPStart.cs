using System.Buffers.Binary;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Decoding.Starts;

/// <summary>The first chunk of a WebP file (RFC 9649, sections 2.5 to 2.7).</summary>
internal static class WebPStart
{
    private const int Riff = 12;
    private const int Head = 8;
    private const int Animated = 0x02;
    private const int Exif = 0x08;
    private const int Alpha = 0x10;

    internal static ImageFileInfo? Read(ReadOnlySpan<byte> start)
    {
        if (start.Length < Riff + Head + 10)
            return null;
        var type = start.Slice(Riff, 4);
        var data = start[(Riff + Head)..];
        if (type.SequenceEqual("VP8 "u8))
            return Lossy(data);
        if (type.SequenceEqual("VP8L"u8))
            return Lossless(data);
        return type.SequenceEqual("VP8X"u8) ? Extended(data) : null;
    }

    /// <summary>A key frame's header (RFC 6386, section 9.1).</summary>
    private static ImageFileInfo? Lossy(ReadOnlySpan<byte> frame) =>
        (frame[0] & 1) == 0 && frame[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? Of(
                BinaryPrimitives.ReadUInt16LittleEndian(frame[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(frame[8..]) & 0x3FFF,
                false
            )
            : null;

    /// <summary>RFC 9649, section 3.4.</summary>
    private static ImageFileInfo? Lossless(ReadOnlySpan<byte> stream)
    {
        if (stream[0] != 0x2F)
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(stream[1..]);
        return Of((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1, (bits & (1 << 28)) != 0);
    }

    /// <summary>Nothing of an animation, or of one that an orientation may turn.</summary>
    private static ImageFileInfo? Extended(ReadOnlySpan<byte> header) =>
        (header[0] & (Animated | Exif)) == 0 ? Of(UInt24(header[4..]) + 1, UInt24(header[7..]) + 1, (header[0] & Alpha) != 0) : null;

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static ImageFileInfo? Of(int width, int height, bool hasAlpha) =>
        width > 0 && height > 0 ? new ImageFileInfo(ImageFileFormat.WebP, new ImageSize(width, height), hasAlpha, Frames: 1) : null;
}

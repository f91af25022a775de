using System.Buffers.Binary;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Decoding.Starts;

/// <summary>The marker segments of a JPEG file before its first scan (ITU-T T.81, annex B.2).</summary>
internal static class JpegStart
{
    private const byte StartOfScan = 0xDA;
    private const byte Application1 = 0xE1;
    private const int FrameHeaderLength = 8;

    internal static ImageFileInfo? Read(ReadOnlySpan<byte> start)
    {
        ImageSize? size = null;
        var rest = start[2..];
        while (rest.Length >= 4 && rest[0] == 0xFF)
        {
            if (rest[1] == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            var (marker, length) = (rest[1], BinaryPrimitives.ReadUInt16BigEndian(rest[2..]));
            if (marker == StartOfScan)
                return size is { } known ? new ImageFileInfo(ImageFileFormat.Jpeg, known, HasAlpha: false, Frames: 1) : null;
            if (length < 2 || length + 2 > rest.Length)
                return null;
            var segment = rest.Slice(4, length - 2);
            // An orientation may turn it.
            if (marker == Application1 && segment.StartsWith("Exif\0"u8))
                return null;
            if (IsFrame(marker))
            {
                size = SizeOf(segment);
                if (size is null)
                    return null;
            }

            rest = rest[(length + 2)..];
        }

        return null;
    }

    /// <summary>Baseline, extended and progressive frames, which every reader knows.</summary>
    private static bool IsFrame(byte marker) => marker is 0xC0 or 0xC1 or 0xC2;

    /// <summary>Null where the colours are not grey or three, or the height is told only after the pixels.</summary>
    private static ImageSize? SizeOf(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < FrameHeaderLength || frame[5] is not (1 or 3))
            return null;
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        return width > 0 && height > 0 ? new ImageSize(width, height) : null;
    }
}

using System.Buffers.Binary;

namespace Easel.Imaging.Tests.Files;

/// <summary>The marker segments of a JPEG file, up to its first scan.</summary>
internal static class JpegFile
{
    public static List<(byte Marker, byte[] Data)> Segments(ReadOnlySpan<byte> file)
    {
        file[..2].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xD8]).ShouldBeTrue();
        var segments = new List<(byte, byte[])>();
        var rest = file[2..];
        while (true)
        {
            rest[0].ShouldBe((byte)0xFF);
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            segments.Add((rest[1], rest[4..(2 + length)].ToArray()));
            if (rest[1] == 0xDA)
                return segments;
            rest = rest[(2 + length)..];
        }
    }

    /// <summary>The data of the APP1 segment with this header, without the header.</summary>
    public static byte[]? App1(ReadOnlySpan<byte> file, ReadOnlySpan<byte> header)
    {
        foreach (var (marker, data) in Segments(file))
        {
            if (marker == 0xE1 && data.AsSpan().StartsWith(header))
                return data[header.Length..];
        }

        return null;
    }

    /// <summary>The same file with an EXIF orientation: APP1, big-endian TIFF, one tag 0x0112 of type SHORT.</summary>
    public static byte[] WithOrientation(ReadOnlySpan<byte> file, byte orientation) =>
        [
            0xFF,
            0xD8,
            0xFF,
            0xE1,
            0,
            34,
            .. "Exif\0\0"u8,
            .. "MM\0*"u8,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            .. file[2..],
        ];
}

using System.Buffers.Binary;

namespace Easel.Imaging.Decoding.Structure;

/// <summary>The marker segments of a JPEG file (ITU-T T.81, annex B.1); an SOS segment begins each scan.</summary>
internal static class JpegStructure
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    internal static FileStructure Count(ReadOnlySpan<byte> file)
    {
        var counted = FileStructure.Empty;
        var rest = file[2..];
        while (NextMarker(ref rest, out var marker) && marker != EndOfImage)
        {
            if (rest.Length < 2)
                break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest);
            if (length < 2 || length > rest.Length)
                break;
            counted = marker == StartOfScan ? counted with { Scans = counted.Scans + 1 } : counted.WithMetadata(length);
            rest = rest[length..];
        }

        return counted;
    }

    /// <summary>
    /// Goes behind the next marker that has a segment. Coded pixels are passed over with it: in them a byte FF is followed by 00 or a
    /// restart marker.
    /// </summary>
    private static bool NextMarker(ref ReadOnlySpan<byte> rest, out byte marker)
    {
        marker = 0;
        while (true)
        {
            var at = rest.IndexOf((byte)0xFF);
            if (at < 0)
                return false;
            rest = rest[at..];
            var fill = rest.IndexOfAnyExcept((byte)0xFF);
            if (fill < 0)
                return false;
            marker = rest[fill];
            rest = rest[(fill + 1)..];
            if (marker is not (0 or 0x01 or (>= 0xD0 and <= 0xD8)))
                return true;
        }
    }
}

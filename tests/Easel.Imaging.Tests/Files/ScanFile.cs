using Easel.Abstractions.Pixels;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging.Tests.Files;

/// <summary>Progressive JPEGs of one grey, with as many scans as one likes: each coefficient bit by bit, which the format allows (ITU-T
/// T.81, annex G.1).</summary>
internal static class ScanFile
{
    private const byte StartOfScan = 0xDA;
    private const byte HuffmanTable = 0xC4;
    private const int HighestBit = 10;

    internal static byte[] Write(int side, int scans)
    {
        using var grey = Pictures.Flat(side, side, 128, 128, 128);
        var parts = Parts(Progressive(grey));
        var first = parts.FindIndex(part => part[1] == StartOfScan);

        // The DC scan, and the table and the scan of AC coefficients behind it, whose coded data says "nothing here" whatever its header
        // covers.
        var table = parts.FindIndex(first, part => part[1] == HuffmanTable);
        var empty = parts[table + 1];
        IEnumerable<byte[]> file =
        [
            [0xFF, 0xD8],
            .. parts[..(first + 1)],
            parts[table],
            .. Bits().Take(scans - 1).Select(bit => Scan(empty, bit)),
            [0xFF, 0xD9],
        ];
        return [.. file.SelectMany(part => part)];
    }

    private static IEnumerable<(byte Coefficient, byte Approximation)> Bits()
    {
        for (byte coefficient = 1; coefficient < 64; coefficient++)
        {
            yield return (coefficient, HighestBit);
            for (var bit = HighestBit; bit > 0; bit--)
                yield return (coefficient, (byte)((bit << 4) | (bit - 1)));
        }
    }

    /// <summary>The same scan for one coefficient: Ss, Se and AhAl are the last three bytes of its header of eight.</summary>
    private static byte[] Scan(byte[] scan, (byte Coefficient, byte Approximation) bit) =>
        [.. scan[..7], bit.Coefficient, bit.Coefficient, bit.Approximation, .. scan[10..]];

    private static byte[] Progressive(PixelBuffer picture)
    {
        _ = new ImageCodec();
        using var colour = VipsPixels.Over(picture);
        using var grey = colour.Colourspace(Enums.Interpretation.Bw);
        using var opaque = grey.Flatten();
        using var target = Target.NewToMemory();
        opaque.JpegsaveTarget(target, interlace: true, keep: Enums.ForeignKeep.None);
        return target.Blob;
    }

    /// <summary>Segments, a scan's coded data with its header; without the markers at both ends.</summary>
    private static List<byte[]> Parts(byte[] file)
    {
        var parts = new List<byte[]>();
        var at = 2;
        while (file[at + 1] != 0xD9)
        {
            var end = at + 2 + (file[at + 2] << 8) + file[at + 3];
            if (file[at + 1] == StartOfScan)
            {
                while (!(file[end] == 0xFF && file[end + 1] != 0))
                    end++;
            }

            parts.Add(file[at..end]);
            at = end;
        }

        return parts;
    }
}

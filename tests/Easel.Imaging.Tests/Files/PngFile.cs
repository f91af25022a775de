using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Easel.Imaging.Tests.Files;

/// <summary>PNG by hand, without libvips: chunks with checked CRCs, and the pixels of 8-bit non-interlaced files.</summary>
internal sealed class PngFile
{
    private static readonly byte[] s_signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly uint[] s_crcs = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    private PngFile(List<(string Type, byte[] Data)> chunks) => Chunks = chunks;

    public List<(string Type, byte[] Data)> Chunks { get; }

    public int Width => BinaryPrimitives.ReadInt32BigEndian(Chunks[0].Data);

    public int Height => BinaryPrimitives.ReadInt32BigEndian(Chunks[0].Data.AsSpan(4));

    /// <summary>2 is RGB, 6 is RGBA.</summary>
    public int ColourType => Chunks[0].Data[9];

    public int Bands =>
        ColourType switch
        {
            0 => 1,
            2 => 3,
            4 => 2,
            6 => 4,
            _ => throw new NotSupportedException(),
        };

    public static PngFile Parse(ReadOnlySpan<byte> file)
    {
        file[..8].SequenceEqual(s_signature).ShouldBeTrue();
        var chunks = new List<(string, byte[])>();
        var rest = file[8..];
        while (rest.Length > 0)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + length)..]).ShouldBe(Crc(rest.Slice(4, 4 + length)));
            chunks.Add((Encoding.ASCII.GetString(rest.Slice(4, 4)), rest.Slice(8, length).ToArray()));
            rest = rest[(12 + length)..];
        }

        return new PngFile(chunks);
    }

    /// <summary>The text of the tEXt or uncompressed iTXt chunk with this keyword.</summary>
    public string? Text(string keyword)
    {
        foreach (var (type, data) in Chunks)
        {
            if (type is not ("tEXt" or "iTXt"))
                continue;
            var end = Array.IndexOf(data, (byte)0);
            if (Encoding.Latin1.GetString(data, 0, end) != keyword)
                continue;
            return type == "tEXt"
                ? Encoding.Latin1.GetString(data, end + 1, data.Length - end - 1)
                : Encoding.UTF8.GetString(data.AsSpan(end + 5));
        }

        return null;
    }

    /// <summary>The pixels with <see cref="Bands"/> bytes each (PNG specification, section 9: filtering).</summary>
    public byte[] Pixels()
    {
        Chunks[0].Data[8].ShouldBe((byte)8);
        using var compressed = new MemoryStream(Chunks.Where(c => c.Type == "IDAT").SelectMany(c => c.Data).ToArray());
        using var inflated = new ZLibStream(compressed, CompressionMode.Decompress);
        var (stride, bands) = (Width * Bands, Bands);
        var pixels = new byte[stride * Height];
        var line = new byte[stride + 1];
        for (var y = 0; y < Height; y++)
        {
            inflated.ReadExactly(line);
            for (var x = 0; x < stride; x++)
            {
                int left = x >= bands ? pixels[(y * stride) + x - bands] : 0;
                int up = y > 0 ? pixels[((y - 1) * stride) + x] : 0;
                int corner = x >= bands && y > 0 ? pixels[((y - 1) * stride) + x - bands] : 0;
                var predicted = line[0] switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    _ => Paeth(left, up, corner),
                };
                pixels[(y * stride) + x] = (byte)(line[x + 1] + predicted);
            }
        }

        return pixels;
    }

    /// <summary>Writes a file of unfiltered rows.</summary>
    /// <param name="rows">Rows as the file holds them: big-endian samples, packed.</param>
    /// <param name="between">Whole chunks between IHDR and IDAT, such as PLTE.</param>
    public static byte[] Write(
        int width,
        int height,
        byte bitDepth,
        byte colourType,
        byte[][] rows,
        params (string Type, byte[] Data)[] between
    )
    {
        using var file = new MemoryStream();
        file.Write(s_signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (bitDepth, colourType);
        WriteChunk(file, "IHDR", header);
        foreach (var (type, data) in between)
            WriteChunk(file, type, data);
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                deflate.WriteByte(0);
                deflate.Write(row);
            }
        }

        WriteChunk(file, "IDAT", compressed.ToArray());
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>A file of zeros, whatever its size, with chunks before its pixels and more zeros behind them in their stream.</summary>
    public static byte[] Zeros(
        int width,
        int height,
        IEnumerable<(string Type, byte[] Data)>? chunks = null,
        byte depth = 8,
        byte colourType = 6,
        bool interlaced = false,
        long surplus = 0
    )
    {
        using var file = new MemoryStream();
        file.Write(s_signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colourType, (byte)(interlaced ? 1 : 0));
        WriteChunk(file, "IHDR", header);
        foreach (var (type, data) in chunks ?? [])
            WriteChunk(file, type, data);
        var bits = depth * (long)(colourType == 6 ? 4 : 1);
        WriteChunk(
            file,
            "IDAT",
            Deflate(Passes(width, height, interlaced).Sum(pass => pass.Height * (1 + (((pass.Width * bits) + 7) / 8))) + surplus)
        );
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>A zlib stream of zeros.</summary>
    public static byte[] Deflate(long zeros)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            var piece = new byte[1 << 20];
            for (; zeros > 0; zeros -= piece.Length)
                deflate.Write(piece.AsSpan(0, (int)Math.Min(zeros, piece.Length)));
        }

        return deflated.ToArray();
    }

    /// <summary>The pictures that a file holds: one, or the seven of Adam7 (PNG specification, section 8.1).</summary>
    private static IEnumerable<(long Width, long Height)> Passes(int width, int height, bool interlaced)
    {
        if (!interlaced)
            return [(width, height)];
        (int X, int Y, int StepX, int StepY)[] passes =
        [
            (0, 0, 8, 8),
            (4, 0, 8, 8),
            (0, 4, 4, 8),
            (2, 0, 4, 4),
            (0, 2, 2, 4),
            (1, 0, 2, 2),
            (0, 1, 1, 2),
        ];
        return passes
            .Select(p => ((long)(width - p.X + p.StepX - 1) / p.StepX, (long)(height - p.Y + p.StepY - 1) / p.StepY))
            .Where(p => p is { Item1: > 0, Item2: > 0 });
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(typed));
        file.Write(number);
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left
            : toUp <= toCorner ? up
            : corner;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = s_crcs[(byte)(crc ^ value)] ^ (crc >> 8);

        return ~crc;
    }

    private static uint CrcOf(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
        return crc;
    }
}

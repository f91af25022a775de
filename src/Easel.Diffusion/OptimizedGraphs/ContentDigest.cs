using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.OptimizedGraphs;

/// <summary>
/// A 128-bit digest of a file's content: four interleaved CRC-32C (RFC 3720), which the processor computes at the speed of memory. It
/// tells changed and damaged files apart; it is no defence against files made to collide.
/// </summary>
internal static class ContentDigest
{
    private const int Lanes = 4;
    private const int Stride = Lanes * sizeof(ulong);

    /// <summary>A span is no longer than 2 GiB; a multiple of the stride.</summary>
    private const int PieceBytes = 1 << 30;

    /// <remarks>The file is mapped: to copy it out of the system's memory took longer than the digest itself.</remarks>
    public static string OfFile(string path)
    {
        using var file = new MappedFile(path);
        Span<uint> lanes = stackalloc uint[Lanes];
        lanes.Fill(uint.MaxValue);
        for (long at = 0; at < file.Length; at += PieceBytes)
        {
            var rest = Words(file.Slice(at, (int)Math.Min(PieceBytes, file.Length - at)), lanes);
            foreach (var value in rest)
                lanes[0] = BitOperations.Crc32C(lanes[0], value);
        }

        return $"{file.Length:x}-{lanes[0]:x8}{lanes[1]:x8}{lanes[2]:x8}{lanes[3]:x8}";
    }

    private static ReadOnlySpan<byte> Words(ReadOnlySpan<byte> bytes, Span<uint> lanes)
    {
        var (a, b, c, d) = (lanes[0], lanes[1], lanes[2], lanes[3]);
        var whole = bytes.Length - (bytes.Length % Stride);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes[..whole]);
        for (var i = 0; i + 3 < words.Length; i += Lanes)
        {
            a = BitOperations.Crc32C(a, words[i]);
            b = BitOperations.Crc32C(b, words[i + 1]);
            c = BitOperations.Crc32C(c, words[i + 2]);
            d = BitOperations.Crc32C(d, words[i + 3]);
        }

        (lanes[0], lanes[1], lanes[2], lanes[3]) = (a, b, c, d);
        return bytes[whole..];
    }
}

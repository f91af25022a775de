using System.Numerics;
using System.Runtime.InteropServices;

namespace Easel.Diffusion.OptimizedGraphs;

/// <summary>
/// A 128-bit digest of a file's content: four interleaved CRC-32C (RFC 3720), which the processor computes at the speed of memory. It
/// tells changed and damaged files apart; it is no defence against files made to collide.
/// </summary>
internal static class ContentDigest
{
    private const int Lanes = 4;
    private const int Stride = Lanes * sizeof(ulong);

    /// <summary>What a core's own cache holds: a larger buffer goes by way of the memory.</summary>
    private const int BufferBytes = 1 << 16;

    public static string OfFile(string path)
    {
        using var file = File.OpenHandle(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read | FileShare.Delete,
            FileOptions.SequentialScan
        );
        var buffer = GC.AllocateUninitializedArray<byte>(BufferBytes);
        Span<uint> lanes = stackalloc uint[Lanes];
        lanes.Fill(uint.MaxValue);
        long length = 0;
        while (true)
        {
            var filled = Fill(file, buffer, length);
            length += filled;
            var rest = Words(buffer.AsSpan(0, filled), lanes);
            foreach (var value in rest)
            {
                lanes[0] = BitOperations.Crc32C(lanes[0], value);
            }

            if (filled < buffer.Length)
            {
                return $"{length:x}-{lanes[0]:x8}{lanes[1]:x8}{lanes[2]:x8}{lanes[3]:x8}";
            }
        }
    }

    // Reads until the buffer is full or the file ends, so that only the last piece is not a multiple of the stride.
    private static int Fill(Microsoft.Win32.SafeHandles.SafeFileHandle file, byte[] buffer, long offset)
    {
        var filled = 0;
        while (filled < buffer.Length)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(filled), offset + filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return filled;
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

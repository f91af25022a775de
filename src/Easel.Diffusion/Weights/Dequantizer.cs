using System.Buffers.Binary;

namespace Easel.Diffusion.Weights;

/// <summary>Writes the numbers of one block.</summary>
internal delegate void BlockDequantizer(ReadOnlySpan<byte> block, Span<float> values);

/// <summary>
/// ggml's block formats, as its documentation lays them out. Of 32 numbers: a scale, and with _1 the least value; nibbles hold element i
/// and i + 16. Of 256 (_K): eight or sixteen groups with small scales of their own under one scale.
/// </summary>
internal static class Dequantizer
{
    private const int Half32 = 16;

    /// <summary>Null for a type that is not quantised.</summary>
    public static BlockDequantizer? Of(WeightType type) =>
        type switch
        {
            WeightType.Q4_0 => Q4_0,
            WeightType.Q4_1 => Q4_1,
            WeightType.Q5_0 => Q5_0,
            WeightType.Q5_1 => Q5_1,
            WeightType.Q8_0 => Q8_0,
            WeightType.Q4_K => Q4_K,
            WeightType.Q5_K => Q5_K,
            WeightType.Q6_K => Q6_K,
            _ => null,
        };

    /// <summary>Six bits each of the eight scales and eight minima that Q4_K and Q5_K pack into twelve bytes.</summary>
    public static (int Scale, int Min) ScaleAndMin(ReadOnlySpan<byte> packed, int group) =>
        group < 4
            ? (packed[group] & 63, packed[group + 4] & 63)
            : ((packed[group + 4] & 15) | (packed[group - 4] >> 6 << 4), (packed[group + 4] >> 4) | (packed[group] >> 6 << 4));

    private static float Scale(ReadOnlySpan<byte> block, int at = 0) => (float)BinaryPrimitives.ReadHalfLittleEndian(block[at..]);

    private static void Q4_0(ReadOnlySpan<byte> block, Span<float> values)
    {
        var scale = Scale(block);
        for (var i = 0; i < Half32; i++)
        {
            values[i] = scale * ((block[2 + i] & 15) - 8);
            values[i + Half32] = scale * ((block[2 + i] >> 4) - 8);
        }
    }

    private static void Q4_1(ReadOnlySpan<byte> block, Span<float> values)
    {
        var (scale, min) = (Scale(block), Scale(block, 2));
        for (var i = 0; i < Half32; i++)
        {
            values[i] = scale * (block[4 + i] & 15) + min;
            values[i + Half32] = scale * (block[4 + i] >> 4) + min;
        }
    }

    private static void Q5_0(ReadOnlySpan<byte> block, Span<float> values)
    {
        var scale = Scale(block);
        var fifth = BinaryPrimitives.ReadUInt32LittleEndian(block[2..]);
        for (var i = 0; i < Half32; i++)
        {
            values[i] = scale * (FiveBits(block[6 + i] & 15, fifth, i) - 16);
            values[i + Half32] = scale * (FiveBits(block[6 + i] >> 4, fifth, i + Half32) - 16);
        }
    }

    private static void Q5_1(ReadOnlySpan<byte> block, Span<float> values)
    {
        var (scale, min) = (Scale(block), Scale(block, 2));
        var fifth = BinaryPrimitives.ReadUInt32LittleEndian(block[4..]);
        for (var i = 0; i < Half32; i++)
        {
            values[i] = scale * FiveBits(block[8 + i] & 15, fifth, i) + min;
            values[i + Half32] = scale * FiveBits(block[8 + i] >> 4, fifth, i + Half32) + min;
        }
    }

    private static int FiveBits(int low, uint fifth, int element) => low | (int)((fifth >> element) & 1) << 4;

    private static void Q8_0(ReadOnlySpan<byte> block, Span<float> values)
    {
        var scale = Scale(block);
        for (var i = 0; i < values.Length; i++)
            values[i] = scale * (sbyte)block[2 + i];
    }

    private static void Q4_K(ReadOnlySpan<byte> block, Span<float> values) => K(block, values, high: default, low: block[16..]);

    private static void Q5_K(ReadOnlySpan<byte> block, Span<float> values) => K(block, values, high: block.Slice(16, 32), low: block[48..]);

    /// <summary>Groups of 32, two of them in the nibbles of 32 bytes; bit g of <paramref name="high"/> is the fifth of group g.</summary>
    private static void K(ReadOnlySpan<byte> block, Span<float> values, ReadOnlySpan<byte> high, ReadOnlySpan<byte> low)
    {
        var (scales, mins) = (Scale(block), Scale(block, 2));
        for (var group = 0; group < 8; group++)
        {
            var (groupScale, groupMin) = ScaleAndMin(block.Slice(4, 12), group);
            var (scale, min) = (scales * groupScale, mins * groupMin);
            for (var i = 0; i < 32; i++)
            {
                var code = (low[group / 2 * 32 + i] >> (group % 2 * 4)) & 15;
                if (!high.IsEmpty)
                    code |= ((high[i] >> group) & 1) << 4;
                values[group * 32 + i] = scale * code - min;
            }
        }
    }

    /// <summary>Two halves of 128: 64 bytes of nibbles, 32 of upper pairs of bits, eight scales for 16 numbers each.</summary>
    private static void Q6_K(ReadOnlySpan<byte> block, Span<float> values)
    {
        var scale = Scale(block, 208);
        for (var i = 0; i < values.Length; i++)
        {
            var (half, quarter, at) = (i / 128, i % 128 / 32, i % 32);
            var low = (block[half * 64 + quarter % 2 * 32 + at] >> (quarter / 2 * 4)) & 15;
            var high = (block[128 + half * 32 + at] >> (quarter * 2)) & 3;
            values[i] = scale * (sbyte)block[192 + i / 16] * ((low | high << 4) - 32);
        }
    }
}

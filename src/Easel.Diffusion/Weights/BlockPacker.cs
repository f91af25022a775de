using System.Buffers;
using System.Buffers.Binary;
using System.Numerics.Tensors;

namespace Easel.Diffusion.Weights;

/// <summary>Writes rows of a matrix as blocks of whole numbers. Q8_0, Q4_0, Q4_1 and Q4_K are taken over code by code; everything else
/// goes through float32 and is rounded.</summary>
internal static class BlockPacker
{
    private const int Block = BlockLayout.Elements;

    /// <summary>The codes of the file can be taken as they are.</summary>
    public static bool TakesCodes(WeightType type, BlockLayout layout) =>
        type switch
        {
            WeightType.Q8_0 => layout is { Bits: 8, HasZeroPoints: false },
            WeightType.Q4_0 => layout is { Bits: 4, HasZeroPoints: false },
            WeightType.Q4_1 or WeightType.Q4_K => layout is { Bits: 4, HasZeroPoints: true },
            _ => false,
        };

    /// <param name="firstBlock">Of the matrix, at a whole block of the file's format.</param>
    /// <param name="zeros">Empty where the layout has none.</param>
    public static void TakeCodes(WeightTensor weight, long firstBlock, Span<byte> packed, Span<float> scales, Span<float> zeros)
    {
        var (elements, size) = WeightLayout.Of(weight.Type);
        var perSource = elements / Block;
        var source = ArrayPool<byte>.Shared.Rent(scales.Length / perSource * size);
        try
        {
            var bytes = source.AsSpan(0, scales.Length / perSource * size);
            weight.File.Read(weight.Offset + firstBlock / perSource * size, bytes);
            var blockBytes = packed.Length / scales.Length;
            for (var i = 0; i < scales.Length; i++)
            {
                var from = bytes.Slice(i / perSource * size, size);
                var to = packed.Slice(i * blockBytes, blockBytes);
                switch (weight.Type)
                {
                    case WeightType.Q8_0:
                        scales[i] = Half(from);
                        for (var j = 0; j < Block; j++)
                            to[j] = (byte)(from[2 + j] ^ 0x80);
                        break;
                    case WeightType.Q4_0:
                        scales[i] = Half(from);
                        Interleave(from[2..], to);
                        break;
                    case WeightType.Q4_1:
                        scales[i] = Half(from);
                        zeros[i] = ZeroPoint(scales[i], -Half(from[2..]));
                        Interleave(from[4..], to);
                        break;
                    default:
                        var group = i % perSource;
                        var (scale, min) = Dequantizer.ScaleAndMin(from.Slice(4, 12), group);
                        scales[i] = Half(from) * scale;
                        zeros[i] = ZeroPoint(scales[i], Half(from[2..]) * min);
                        Pack(from.Slice(16 + group / 2 * Block, Block), group % 2 * 4, to);
                        break;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(source);
        }
    }

    /// <summary>Rounds to the nearest code, none of which lies further off than half a step.</summary>
    public static void Round(ReadOnlySpan<float> values, BlockLayout layout, Span<byte> packed, Span<float> scales)
    {
        Span<byte> codes = stackalloc byte[Block];
        for (var i = 0; i < scales.Length; i++)
        {
            var block = values.Slice(i * Block, Block);
            var most = block[TensorPrimitives.IndexOfMaxMagnitude(block)];

            // Of four bits the codes reach one further down than up: the largest number takes that end.
            var scale = layout.Bits == 8 ? Math.Abs(most) / 127 : most / -8;
            var inverse = scale == 0 ? 0 : 1 / scale;
            for (var j = 0; j < Block; j++)
                codes[j] = (byte)Math.Clamp((int)MathF.Round(block[j] * inverse) + layout.Middle, 0, 2 * layout.Middle - 1);
            scales[i] = scale;
            var to = packed.Slice(i * layout.BlockBytes, layout.BlockBytes);
            if (layout.Bits == 8)
                codes.CopyTo(to);
            else
                Pack(codes, 0, to);
        }
    }

    private static float Half(ReadOnlySpan<byte> bytes) => (float)BinaryPrimitives.ReadHalfLittleEndian(bytes);

    /// <summary>The code that stands for 0, where a number is scale * code - min.</summary>
    private static float ZeroPoint(float scale, float min) => scale == 0 ? 0 : min / scale;

    /// <summary>ggml keeps elements i and i + 16 in a byte, ONNX Runtime 2 i and 2 i + 1.</summary>
    private static void Interleave(ReadOnlySpan<byte> from, Span<byte> to)
    {
        for (var i = 0; i < 8; i++)
        {
            to[i] = (byte)((from[2 * i] & 15) | (from[2 * i + 1] & 15) << 4);
            to[i + 8] = (byte)(from[2 * i] >> 4 | from[2 * i + 1] >> 4 << 4);
        }
    }

    /// <summary>Four bits of each of 32 bytes, two to a byte.</summary>
    private static void Pack(ReadOnlySpan<byte> from, int shift, Span<byte> to)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = (byte)(((from[2 * i] >> shift) & 15) | ((from[2 * i + 1] >> shift) & 15) << 4);
    }
}

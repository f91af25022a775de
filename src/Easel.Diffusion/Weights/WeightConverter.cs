using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Easel.Diffusion.Weights;

/// <summary>Numbers of any stored type to float32.</summary>
internal static class WeightConverter
{
    private const int ChunkBytes = 1 << 18;

    /// <summary>The type can be converted; whole numbers cannot: no weight is stored as one.</summary>
    public static bool Converts(WeightType type) =>
        type switch
        {
            WeightType.Float64 or WeightType.Float32 or WeightType.Float16 or WeightType.BFloat16 => true,
            WeightType.Float8E4M3 or WeightType.Float8E5M2 => true,
            _ => Dequantizer.Of(type) is not null,
        };

    /// <param name="first">The element to begin at, at the start of a block.</param>
    /// <param name="values">Whole blocks of them.</param>
    /// <exception cref="EndOfStreamException">The file has been cut short since it was opened.</exception>
    public static void ToFloats(WeightTensor tensor, long first, Span<float> values)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Length, tensor.Count - first, nameof(values));
        var (elements, size) = WeightLayout.Of(tensor.Type);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length % elements, 0, nameof(values));
        if (tensor.Type == WeightType.Float32)
        {
            tensor.File.Read(tensor.Offset + first * size, MemoryMarshal.AsBytes(values));
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(1, Math.Min(values.Length / elements, ChunkBytes / size) * size));
        try
        {
            // Chunks that stay in the processor's cache.
            var done = 0;
            while (done < values.Length)
            {
                var count = Math.Min(values.Length - done, ChunkBytes / size * elements);
                var source = buffer.AsSpan(0, count / elements * size);
                tensor.File.Read(tensor.Offset + (first + done) / elements * size, source);
                ToFloats(tensor.Type, source, values.Slice(done, count));
                if (tensor.Scale != 1)
                    TensorPrimitives.Multiply(values.Slice(done, count), tensor.Scale, values.Slice(done, count));
                done += count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <param name="source">Whole blocks, as many as fill <paramref name="values"/>.</param>
    public static void ToFloats(WeightType type, ReadOnlySpan<byte> source, Span<float> values)
    {
        switch (type)
        {
            case WeightType.Float32:
                MemoryMarshal.Cast<byte, float>(source).CopyTo(values);
                break;
            case WeightType.Float64:
                TensorPrimitives.ConvertTruncating(MemoryMarshal.Cast<byte, double>(source), values);
                break;
            case WeightType.Float16:
                TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<byte, Half>(source), values);
                break;
            case WeightType.BFloat16:
                FromBFloat16(MemoryMarshal.Cast<byte, ushort>(source), values);
                break;
            case WeightType.Float8E4M3:
                LookUp(source, Float8.E4M3, values);
                break;
            case WeightType.Float8E5M2:
                LookUp(source, Float8.E5M2, values);
                break;
            default:
                Dequantize(type, source, values);
                break;
        }
    }

    private static void FromBFloat16(ReadOnlySpan<ushort> halves, Span<float> values)
    {
        var bits = MemoryMarshal.Cast<float, uint>(values);
        TensorPrimitives.ConvertTruncating(halves, bits);
        TensorPrimitives.ShiftLeft(bits, 16, bits);
    }

    private static void LookUp(ReadOnlySpan<byte> codes, float[] table, Span<float> values)
    {
        for (var i = 0; i < codes.Length; i++)
            values[i] = table[codes[i]];
    }

    private static void Dequantize(WeightType type, ReadOnlySpan<byte> source, Span<float> values)
    {
        var dequantize = Dequantizer.Of(type) ?? throw new NotSupportedException($"Numbers stored as {type} are no weights.");
        var (elements, size) = WeightLayout.Of(type);
        for (var i = 0; i < values.Length; i += elements, source = source[size..])
            dequantize(source[..size], values.Slice(i, elements));
    }
}

using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Easel.Diffusion.Weights;

/// <summary>Numbers of any stored type to float32.</summary>
internal static unsafe class WeightConverter
{
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
    public static void ToFloats(WeightTensor tensor, long first, Span<float> values)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Length, tensor.Count - first, nameof(values));
        var (elements, size) = WeightLayout.Of(tensor.Type);
        var source = (byte*)tensor.Address + first / elements * size;
        switch (tensor.Type)
        {
            case WeightType.Float32:
                new ReadOnlySpan<float>(source, values.Length).CopyTo(values);
                break;
            case WeightType.Float64:
                TensorPrimitives.ConvertTruncating(new ReadOnlySpan<double>(source, values.Length), values);
                break;
            case WeightType.Float16:
                TensorPrimitives.ConvertToSingle(new ReadOnlySpan<Half>(source, values.Length), values);
                break;
            case WeightType.BFloat16:
                FromBFloat16(new ReadOnlySpan<ushort>(source, values.Length), values);
                break;
            case WeightType.Float8E4M3:
                LookUp(new ReadOnlySpan<byte>(source, values.Length), Float8.E4M3, values);
                break;
            case WeightType.Float8E5M2:
                LookUp(new ReadOnlySpan<byte>(source, values.Length), Float8.E5M2, values);
                break;
            default:
                Dequantize(tensor.Type, source, elements, size, values);
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

    private static void Dequantize(WeightType type, byte* source, int elements, int size, Span<float> values)
    {
        var dequantize = Dequantizer.Of(type) ?? throw new NotSupportedException($"Numbers stored as {type} are no weights.");
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length % elements, 0, nameof(values));
        for (var i = 0; i < values.Length; i += elements, source += size)
            dequantize(new ReadOnlySpan<byte>(source, size), values.Slice(i, elements));
    }
}

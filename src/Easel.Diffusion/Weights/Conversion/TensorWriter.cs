using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Easel.Diffusion.Weights.Conversion;

/// <summary>Writes the numbers of a tensor as it is to be stored, some megabytes at a time.</summary>
internal static class TensorWriter
{
    // Whole blocks of every format.
    private const int Chunk = 1 << 20;

    public static void Write(Stream stream, StoredTensor tensor, CancellationToken cancellationToken)
    {
        var weight = tensor.Weight;
        if (tensor.Type == weight.Type || !WeightConverter.Converts(weight.Type))
        {
            Copy(stream, weight, cancellationToken);
            return;
        }

        var floats = new float[Math.Min(Chunk, weight.Count)];
        for (var first = 0L; first < weight.Count; first += Chunk)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var values = floats.AsSpan(0, (int)Math.Min(Chunk, weight.Count - first));
            WeightConverter.ToFloats(weight, first, values);
            stream.Write(Encode(values, tensor.Type));
        }
    }

    private static void Copy(Stream stream, WeightTensor weight, CancellationToken cancellationToken)
    {
        var bytes = new byte[Math.Min(Chunk, weight.Bytes)];
        for (var first = 0L; first < weight.Bytes; first += bytes.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var part = bytes.AsSpan(0, (int)Math.Min(bytes.Length, weight.Bytes - first));
            weight.File.Read(weight.Offset + first, part);
            stream.Write(part);
        }
    }

    private static byte[] Encode(ReadOnlySpan<float> values, WeightType type)
    {
        switch (type)
        {
            case WeightType.Float16:
                var halves = new Half[values.Length];
                TensorPrimitives.ConvertToHalf(values, halves);
                return MemoryMarshal.AsBytes<Half>(halves).ToArray();
            case WeightType.BFloat16:
                var brains = new byte[values.Length * 2];
                for (var i = 0; i < values.Length; i++)
                    BinaryPrimitives.WriteUInt16LittleEndian(brains.AsSpan(2 * i), BFloat16.Of(values[i]));
                return brains;
            case WeightType.Float8E4M3:
                var codes = new byte[values.Length];
                for (var i = 0; i < values.Length; i++)
                    codes[i] = Float8.ToE4M3(values[i]);
                return codes;
            default:
                return Blocks(values);
        }
    }

    /// <summary>Q8_0: of each 32 the scale as a half, and the numbers by it.</summary>
    private static byte[] Blocks(ReadOnlySpan<float> values)
    {
        const int Most = sbyte.MaxValue;
        var (elements, size) = WeightLayout.Of(WeightType.Q8_0);
        var bytes = new byte[values.Length / elements * size];
        for (var block = 0; block < values.Length / elements; block++)
        {
            var from = values.Slice(block * elements, elements);
            var to = bytes.AsSpan(block * size, size);
            var largest = MathF.Abs(TensorPrimitives.MaxMagnitude(from));
            var scale = (Half)(largest / Most);
            BinaryPrimitives.WriteHalfLittleEndian(to, scale);
            var inverse = largest > 0 ? Most / largest : 0;
            for (var i = 0; i < elements; i++)
                to[2 + i] = (byte)(sbyte)Math.Clamp(MathF.Round(from[i] * inverse, MidpointRounding.ToEven), -Most, Most);
        }

        return bytes;
    }
}

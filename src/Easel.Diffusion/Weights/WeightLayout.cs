namespace Easel.Diffusion.Weights;

/// <summary>How many elements a block of a type holds, in how many bytes; a block of the plain types is one element.</summary>
internal readonly record struct WeightLayout(int Elements, int Bytes)
{
    public static WeightLayout Of(WeightType type) =>
        type switch
        {
            WeightType.Float64 or WeightType.Int64 or WeightType.UInt64 => new(1, 8),
            WeightType.Float32 or WeightType.Int32 or WeightType.UInt32 => new(1, 4),
            WeightType.Float16 or WeightType.BFloat16 or WeightType.Int16 or WeightType.UInt16 => new(1, 2),
            WeightType.Float8E4M3 or WeightType.Float8E5M2 or WeightType.Int8 or WeightType.UInt8 or WeightType.Bool => new(1, 1),
            WeightType.Q4_0 => new(32, 18),
            WeightType.Q4_1 => new(32, 20),
            WeightType.Q5_0 => new(32, 22),
            WeightType.Q5_1 => new(32, 24),
            WeightType.Q8_0 => new(32, 34),
            WeightType.Q4_K => new(256, 144),
            WeightType.Q5_K => new(256, 176),
            WeightType.Q6_K => new(256, 210),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, message: null),
        };

    /// <summary>The bytes of a tensor of this shape; null where rows are no whole blocks, or the count overflows.</summary>
    public static long? Size(WeightType type, ReadOnlySpan<long> shape)
    {
        var layout = Of(type);
        if (layout.Elements > 1 && (shape.Length == 0 || shape[^1] % layout.Elements != 0))
            return null;
        return Count(shape) is { } count && count / layout.Elements <= long.MaxValue / layout.Bytes
            ? count / layout.Elements * layout.Bytes
            : null;
    }

    /// <summary>The elements of a shape, whose sides are 0 or more; null where their number overflows.</summary>
    public static long? Count(ReadOnlySpan<long> shape)
    {
        UInt128 count = 1;
        foreach (var side in shape)
        {
            count *= (ulong)side;

            // A side of 0 further on does not make up for an overflow: nobody writes such a tensor.
            if (count > long.MaxValue)
                return null;
        }

        return (long)count;
    }
}

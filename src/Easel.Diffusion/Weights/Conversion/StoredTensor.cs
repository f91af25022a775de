namespace Easel.Diffusion.Weights.Conversion;

/// <summary>A tensor and how it is to be stored.</summary>
/// <param name="Type">Its own, where it is no weight: whole numbers stay as they are.</param>
internal sealed record StoredTensor(string Name, WeightTensor Weight, WeightType Type)
{
    // Fewer are norms and the like, which cost nothing and are missed most.
    private const long LeastRounded = 4096;

    public long Bytes => WeightLayout.Size(Type, [.. Weight.Shape])!.Value;

    public static StoredTensor Of(string name, WeightTensor weight, WeightPrecision precision)
    {
        if (!WeightConverter.Converts(weight.Type))
            return new StoredTensor(name, weight, precision == WeightPrecision.Q8 ? GgufTypeOf(weight.Type) : weight.Type);
        var isMatrix = weight.Shape.Count >= 2 && weight.Count >= LeastRounded;
        return new StoredTensor(
            name,
            weight,
            precision switch
            {
                WeightPrecision.BF16 => WeightType.BFloat16,
                WeightPrecision.F8 when isMatrix => WeightType.Float8E4M3,
                WeightPrecision.Q8 when isMatrix && weight.Shape.Count == 2 && weight.Shape[1] % BlockLayout.Elements == 0 =>
                    WeightType.Q8_0,
                _ => WeightType.Float16,
            }
        );
    }

    /// <summary>The format knows no bytes without a sign, and they are the same bytes.</summary>
    private static WeightType GgufTypeOf(WeightType type) =>
        type switch
        {
            WeightType.UInt64 => WeightType.Int64,
            WeightType.UInt32 => WeightType.Int32,
            WeightType.UInt16 => WeightType.Int16,
            WeightType.UInt8 or WeightType.Bool => WeightType.Int8,
            _ => type,
        };
}

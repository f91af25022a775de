namespace Easel.Diffusion.Weights.Safetensors;

/// <summary>A tensor as a safetensors header describes it.</summary>
/// <param name="Begin">In bytes, from the end of the header.</param>
/// <param name="End">Behind its last byte.</param>
internal readonly record struct SafetensorsEntry(string Name, WeightType Type, long[] Shape, long Begin, long End)
{
    private static readonly (string Name, WeightType Type)[] Types =
    [
        ("F64", WeightType.Float64),
        ("F32", WeightType.Float32),
        ("F16", WeightType.Float16),
        ("BF16", WeightType.BFloat16),
        ("F8_E4M3", WeightType.Float8E4M3),
        ("F8_E5M2", WeightType.Float8E5M2),
        ("I64", WeightType.Int64),
        ("I32", WeightType.Int32),
        ("I16", WeightType.Int16),
        ("I8", WeightType.Int8),
        ("U64", WeightType.UInt64),
        ("U32", WeightType.UInt32),
        ("U16", WeightType.UInt16),
        ("U8", WeightType.UInt8),
        ("BOOL", WeightType.Bool),
    ];

    public static WeightType? TypeNamed(string name) =>
        Array.FindIndex(Types, type => string.Equals(type.Name, name, StringComparison.Ordinal)) is >= 0 and var at ? Types[at].Type : null;

    /// <exception cref="InvalidOperationException">The format has no such type.</exception>
    public static string NameOf(WeightType type) => Types.Single(known => known.Type == type).Name;

    /// <summary>Null, or what is wrong with this tensor on its own.</summary>
    public string? Check(long dataLength)
    {
        if (Begin > End)
            return $"begins at {Begin} and ends before it, at {End}";
        if (End > dataLength)
            return $"ends at byte {End} of {dataLength}: the file is incomplete, or lies";
        if (WeightLayout.Size(Type, Shape) is not { } size)
            return $"has a shape, [{string.Join(", ", Shape)}], that overflows";
        return size == End - Begin ? null : $"has {End - Begin} bytes, but [{string.Join(", ", Shape)}] of {Type} take {size}";
    }
}

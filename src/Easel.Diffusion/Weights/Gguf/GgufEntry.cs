namespace Easel.Diffusion.Weights.Gguf;

/// <summary>A tensor as a GGUF header describes it.</summary>
/// <param name="Shape">Slowest dimension first, the other way round than in the file.</param>
/// <param name="Offset">In bytes, from the start of the numbers.</param>
internal readonly record struct GgufEntry(string Name, WeightType Type, long[] Shape, long Offset)
{
    private static readonly (uint Number, WeightType Type)[] Types =
    [
        (0, WeightType.Float32),
        (1, WeightType.Float16),
        (2, WeightType.Q4_0),
        (3, WeightType.Q4_1),
        (6, WeightType.Q5_0),
        (7, WeightType.Q5_1),
        (8, WeightType.Q8_0),
        (12, WeightType.Q4_K),
        (13, WeightType.Q5_K),
        (14, WeightType.Q6_K),
        (24, WeightType.Int8),
        (25, WeightType.Int16),
        (26, WeightType.Int32),
        (27, WeightType.Int64),
        (28, WeightType.Float64),
        (30, WeightType.BFloat16),
    ];

    /// <summary>By ggml's number of the type; null for one that is not read.</summary>
    public static WeightType? TypeNumbered(uint type) =>
        Array.FindIndex(Types, known => known.Number == type) is >= 0 and var at ? Types[at].Type : null;

    /// <exception cref="InvalidOperationException">The format has no such type.</exception>
    public static uint NumberOf(WeightType type) => Types.Single(known => known.Type == type).Number;

    /// <summary>The name of a type that is not read, so that the refusal says which.</summary>
    public static string NameOf(uint type) =>
        type switch
        {
            9 => "Q8_1",
            10 => "Q2_K",
            11 => "Q3_K",
            15 => "Q8_K",
            16 => "IQ2_XXS",
            17 => "IQ2_XS",
            18 => "IQ3_XXS",
            19 => "IQ1_S",
            20 => "IQ4_NL",
            21 => "IQ3_S",
            22 => "IQ2_S",
            23 => "IQ4_XS",
            29 => "IQ1_M",
            _ => $"type {type}",
        };
}

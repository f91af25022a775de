using System.Diagnostics.CodeAnalysis;

namespace Easel.Diffusion.Weights;

/// <summary>Files in eight bits of floating point whose matrices have a scale beside them, as ComfyUI writes them.</summary>
internal static class ScaledWeights
{
    private const string Weight = ".weight";
    private static readonly string[] Scales = [".scale_weight", ".weight_scale"];

    // About how to compute in eight bits, which is not done.
    private static readonly string[] PassedOver = [".scale_input", ".input_scale", ".comfy_quant", "scaled_fp8"];

    /// <summary>Some tensors have scales, without which their numbers mean nothing.</summary>
    public static bool Are(IReadOnlyDictionary<string, WeightTensor> tensors) => tensors.Keys.Any(name => IsOne(name, Scales));

    /// <summary>The weights with their scales, and nothing else; false where a scale is none that is understood.</summary>
    public static bool TryApply(
        IReadOnlyDictionary<string, WeightTensor> tensors,
        [NotNullWhen(true)] out IReadOnlyDictionary<string, WeightTensor>? scaled
    )
    {
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        scaled = null;
        foreach (var (name, tensor) in tensors)
        {
            if (!IsOne(name, Scales) && !IsOne(name, PassedOver))
                found[name] = tensor;
        }

        foreach (var (name, scale) in tensors.Where(tensor => IsOne(tensor.Key, Scales)))
        {
            var weight = string.Concat(name.AsSpan(0, name.LastIndexOf('.')), Weight);
            var isUnderstood =
                scale.Count == 1
                && WeightConverter.Converts(scale.Type)
                && found.TryGetValue(weight, out var matrix)
                && matrix.Type is WeightType.Float8E4M3 or WeightType.Float8E5M2;
            if (!isUnderstood)
                return false;
            found[weight] = found[weight] with { Scale = scale.ToArray()[0] };
        }

        scaled = found;
        return true;
    }

    private static bool IsOne(string name, string[] endings) =>
        Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
}

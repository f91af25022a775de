using System.Globalization;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A ControlNet's weights as its authors' files name them (<c>control_model.*</c>) under diffusers' names; a file that has those
/// keeps them.</summary>
internal static class ControlNetKeys
{
    private const string Prefix = "control_model.";
    private const string Hint = "input_hint_block.";

    public static IReadOnlyDictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var own = tensors.Keys.Any(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            ? KeyRewriter.Under(tensors, Prefix)
            : tensors;
        if (!own.ContainsKey($"{Hint}0.weight"))
            return own;

        // Between the convolutions of the picture lie activations, which count too.
        var last = own.Keys.Select(PlaceOf).Max();
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in LdmUNetKeys.ToDiffusers(own))
            found[Rename(name, last)] = tensor;
        return found;
    }

    private static string Rename(string name, int last)
    {
        var member = name[(name.LastIndexOf('.') + 1)..];
        if (PlaceOf(name) is >= 0 and var place)
        {
            var layer =
                place == 0 ? "conv_in"
                : place == last ? "conv_out"
                : string.Create(CultureInfo.InvariantCulture, $"blocks.{place / 2 - 1}");
            return $"controlnet_cond_embedding.{layer}.{member}";
        }

        return name.Split('.') switch
        {
            ["zero_convs", var number, "0", _] => $"controlnet_down_blocks.{number}.{member}",
            ["middle_block_out", "0", _] => $"controlnet_mid_block.{member}",
            _ => name,
        };
    }

    /// <summary>Of a convolution of the picture; -1 for what is none.</summary>
    private static int PlaceOf(string name) =>
        name.StartsWith(Hint, StringComparison.Ordinal)
        && name.Split('.') is [_, var number, _]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : -1;
}

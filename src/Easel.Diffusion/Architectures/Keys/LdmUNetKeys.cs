using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>
/// A U-Net's weights as single files name them (CompVis' latent-diffusion, which numbers blocks through) under diffusers' names. Which
/// number is what follows from what lies in the block, so it holds for any number of levels and layers.
/// </summary>
internal static class LdmUNetKeys
{
    private static readonly (string From, string To)[] Heads =
    [
        ("time_embed.0.", "time_embedding.linear_1."),
        ("time_embed.2.", "time_embedding.linear_2."),
        ("label_emb.0.0.", "add_embedding.linear_1."),
        ("label_emb.0.2.", "add_embedding.linear_2."),
        ("out.0.", "conv_norm_out."),
        ("out.2.", "conv_out."),
    ];

    private static readonly (string From, string To)[] Members =
    [
        ("op.", "conv."),
        ("in_layers.0.", "norm1."),
        ("in_layers.2.", "conv1."),
        ("emb_layers.1.", "time_emb_proj."),
        ("out_layers.0.", "norm2."),
        ("out_layers.3.", "conv2."),
        ("skip_connection.", "conv_shortcut."),
    ];

    public static bool Fits(IReadOnlyDictionary<string, WeightTensor> tensors) => tensors.ContainsKey("input_blocks.0.0.weight");

    public static Dictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { ["input_blocks.0.0"] = "conv_in" };
        MapDown(tensors, names);
        MapMiddle(tensors, names);
        MapUp(tensors, names);

        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors) found[Rename(name, names)] = tensor;
        return found;
    }

    /// <summary>The name of the block (its first three pieces) is looked up, and what lies within it renamed.</summary>
    private static string Rename(string name, Dictionary<string, string> blocks)
    {
        if (KeyRewriter.Start(name, Heads) is { } head) return head;
        var pieces = name.Split('.', 4);
        var (block, rest) = pieces is ["middle_block", _, ..] ? ($"{pieces[0]}.{pieces[1]}", string.Join('.', pieces[2..]))
            : pieces.Length == 4 ? (string.Join('.', pieces[..3]), pieces[3])
            : (name, "");
        if (!blocks.TryGetValue(block, out var to)) return name;
        return $"{to}.{KeyRewriter.Start(rest, Members) ?? rest}";
    }

    private static void MapDown(IReadOnlyDictionary<string, WeightTensor> tensors, Dictionary<string, string> names)
    {
        var (level, layer) = (0, 0);
        for (var block = 1; ; block++)
        {
            var at = $"input_blocks.{block}";
            if (tensors.ContainsKey($"{at}.0.op.weight"))
            {
                names[$"{at}.0"] = $"down_blocks.{level}.downsamplers.0";
                (level, layer) = (level + 1, 0);
                continue;
            }

            if (!tensors.ContainsKey($"{at}.0.in_layers.0.weight")) return;
            names[$"{at}.0"] = $"down_blocks.{level}.resnets.{layer}";
            if (tensors.ContainsKey($"{at}.1.norm.weight")) names[$"{at}.1"] = $"down_blocks.{level}.attentions.{layer}";
            layer++;
        }
    }

    private static void MapMiddle(IReadOnlyDictionary<string, WeightTensor> tensors, Dictionary<string, string> names)
    {
        var attends = tensors.ContainsKey("middle_block.1.norm.weight");
        names["middle_block.0"] = "mid_block.resnets.0";
        if (attends) names["middle_block.1"] = "mid_block.attentions.0";
        names[attends ? "middle_block.2" : "middle_block.1"] = "mid_block.resnets.1";
    }

    private static void MapUp(IReadOnlyDictionary<string, WeightTensor> tensors, Dictionary<string, string> names)
    {
        var (level, layer) = (0, 0);
        for (var block = 0; tensors.ContainsKey($"output_blocks.{block}.0.in_layers.0.weight"); block++)
        {
            var at = $"output_blocks.{block}";
            names[$"{at}.0"] = $"up_blocks.{level}.resnets.{layer}";
            var attends = tensors.ContainsKey($"{at}.1.norm.weight");
            if (attends) names[$"{at}.1"] = $"up_blocks.{level}.attentions.{layer}";
            layer++;
            var upsampler = attends ? $"{at}.2" : $"{at}.1";
            if (!tensors.ContainsKey($"{upsampler}.conv.weight")) continue;
            names[upsampler] = $"up_blocks.{level}.upsamplers.0";
            (level, layer) = (level + 1, 0);
        }
    }
}

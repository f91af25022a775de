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
        ("time_embed.cond_proj.", "time_embedding.cond_proj."),
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

    public static Dictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { ["input_blocks.0.0"] = "conv_in" };
        MapDown(tensors, names);
        MapMiddle(tensors, names);
        MapUp(tensors, names);

        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
            found[Rename(name, names)] = tensor;
        return found;
    }

    /// <summary>The name of the block (its first three pieces) is looked up, and what lies within it renamed.</summary>
    private static string Rename(string name, Dictionary<string, string> blocks)
    {
        if (KeyRewriter.Start(name, Heads) is { } head)
            return head;
        var pieces = name.Split('.', 4);
        var (block, rest) =
            pieces is ["middle_block", _, ..] ? ($"{pieces[0]}.{pieces[1]}", string.Join('.', pieces[2..]))
            : pieces.Length == 4 ? (string.Join('.', pieces[..3]), pieces[3])
            : (name, "");
        if (!blocks.TryGetValue(block, out var to))
            return name;
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

            if (!tensors.ContainsKey($"{at}.0.in_layers.0.weight"))
                return;
            names[$"{at}.0"] = $"down_blocks.{level}.resnets.{layer}";
            if (tensors.ContainsKey($"{at}.1.norm.weight"))
                names[$"{at}.1"] = $"down_blocks.{level}.attentions.{layer}";
            layer++;
        }
    }

    private static void MapMiddle(IReadOnlyDictionary<string, WeightTensor> tensors, Dictionary<string, string> names)
    {
        var attends = tensors.ContainsKey("middle_block.1.norm.weight");
        names["middle_block.0"] = "mid_block.resnets.0";
        if (attends)
            names["middle_block.1"] = "mid_block.attentions.0";
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
            if (attends)
                names[$"{at}.1"] = $"up_blocks.{level}.attentions.{layer}";
            layer++;
            var upsampler = attends ? $"{at}.2" : $"{at}.1";
            if (!tensors.ContainsKey($"{upsampler}.conv.weight"))
                continue;
            names[upsampler] = $"up_blocks.{level}.upsamplers.0";
            (level, layer) = (level + 1, 0);
        }
    }

    /// <summary>The single file's name of each of diffusers' names, as pairs of both.</summary>
    public static IEnumerable<(string Alias, string Name)> AliasesOf(IReadOnlyCollection<string> names)
    {
        var known = names.ToHashSet(StringComparer.Ordinal);
        var layers = 0;
        while (known.Contains($"down_blocks.0.resnets.{layers}.conv1.weight"))
            layers++;
        foreach (var name in names)
        {
            if (Alias(name, layers, known) is { } alias)
                yield return (alias, name);
        }
    }

    private static string? Alias(string name, int layers, HashSet<string> known)
    {
        if (name.Split('.') is not [var half, var second, ..] pieces)
            return null;
        if (string.Equals(half, "mid_block", StringComparison.Ordinal) && pieces.Length > 3)
        {
            var at =
                string.Equals(second, "attentions", StringComparison.Ordinal) ? 1
                : string.Equals(pieces[2], "0", StringComparison.Ordinal) ? 0
                : 2;
            return $"middle_block.{at}.{Back(string.Join('.', pieces[3..]))}";
        }

        if (pieces.Length < 5 || !int.TryParse(second, out var level) || !int.TryParse(pieces[3], out var layer))
            return null;
        var rest = Back(string.Join('.', pieces[4..]));
        var isUp = string.Equals(half, "up_blocks", StringComparison.Ordinal);
        return (pieces[2], isUp) switch
        {
            ("resnets", false) => $"input_blocks.{1 + level * (layers + 1) + layer}.0.{rest}",
            ("attentions", false) => $"input_blocks.{1 + level * (layers + 1) + layer}.1.{rest}",
            ("downsamplers", false) => $"input_blocks.{(level + 1) * (layers + 1)}.0.op.{pieces[^1]}",
            ("resnets", true) => $"output_blocks.{level * (layers + 1) + layer}.0.{rest}",
            ("attentions", true) => $"output_blocks.{level * (layers + 1) + layer}.1.{rest}",
            ("upsamplers", true) =>
                $"output_blocks.{level * (layers + 1) + layers}.{(known.Contains($"up_blocks.{level}.attentions.{layers}.norm.weight") ? 2 : 1)}.{rest}",
            _ => null,
        };
    }

    private static string Back(string member)
    {
        foreach (var (from, to) in Members)
        {
            if (!string.Equals(from, "op.", StringComparison.Ordinal) && member.StartsWith(to, StringComparison.Ordinal))
                return string.Concat(from, member.AsSpan(to.Length));
        }

        return member;
    }
}

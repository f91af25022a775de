using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A FLUX.1 transformer's weights, as Black Forest Labs or diffusers name them, under diffusers' names; the last modulation in
/// two, as the two layouts have its halves the other way round.</summary>
internal static class FluxKeys
{
    private const string Original = "double_blocks.";

    private static readonly (string From, string To)[] Heads =
    [
        ("img_in.", "x_embedder."),
        ("txt_in.", "context_embedder."),
        ("time_in.", "time_text_embed.timestep_embedder."),
        ("guidance_in.", "time_text_embed.guidance_embedder."),
        ("vector_in.", "time_text_embed.text_embedder."),
        ("final_layer.linear.", "proj_out."),
        ("double_blocks.", "transformer_blocks."),
        ("single_blocks.", "single_transformer_blocks."),
    ];

    private static readonly (string From, string To)[] Pieces =
    [
        (".in_layer.", ".linear_1."),
        (".out_layer.", ".linear_2."),
        (".img_mod.lin.", ".norm1.linear."),
        (".txt_mod.lin.", ".norm1_context.linear."),
        (".modulation.lin.", ".norm.linear."),
        (".img_attn.norm.query_norm.scale", ".attn.norm_q.weight"),
        (".img_attn.norm.key_norm.scale", ".attn.norm_k.weight"),
        (".txt_attn.norm.query_norm.scale", ".attn.norm_added_q.weight"),
        (".txt_attn.norm.key_norm.scale", ".attn.norm_added_k.weight"),
        (".norm.query_norm.scale", ".attn.norm_q.weight"),
        (".norm.key_norm.scale", ".attn.norm_k.weight"),
        (".img_attn.proj.", ".attn.to_out.0."),
        (".txt_attn.proj.", ".attn.to_add_out."),
        (".img_mlp.0.", ".ff.net.0.proj."),
        (".img_mlp.2.", ".ff.net.2."),
        (".txt_mlp.0.", ".ff_context.net.0.proj."),
        (".txt_mlp.2.", ".ff_context.net.2."),
        (".linear2.", ".proj_out."),
    ];

    private static readonly (string Joint, string[] Parts)[] Joints =
    [
        (".img_attn.qkv.", [".attn.to_q.", ".attn.to_k.", ".attn.to_v."]),
        (".txt_attn.qkv.", [".attn.add_q_proj.", ".attn.add_k_proj.", ".attn.add_v_proj."]),
        (".linear1.", [".attn.to_q.", ".attn.to_k.", ".attn.to_v.", ".proj_mlp."]),
    ];

    /// <summary>The names are those of Black Forest Labs.</summary>
    public static bool IsOriginal(IEnumerable<string> names) => names.Any(name => name.StartsWith(Original, StringComparison.Ordinal));

    public static Dictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var original = IsOriginal(tensors.Keys);
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            if (name.StartsWith("norm_out.linear.", StringComparison.Ordinal))
                KeyRewriter.AddParts(found, name, tensor, ".linear.", [".scale.", ".shift."]);
            else if (name.StartsWith("final_layer.adaLN_modulation.1.", StringComparison.Ordinal))
                KeyRewriter.AddParts(found, name, tensor, "final_layer.adaLN_modulation.1.", ["norm_out.shift.", "norm_out.scale."]);
            else if (original)
                AddOriginal(found, name, tensor);
            else
                found[name] = tensor;
        }

        return found;
    }

    private static void AddOriginal(Dictionary<string, WeightTensor> found, string name, WeightTensor tensor)
    {
        var started = KeyRewriter.Start(name, Heads) ?? name;
        foreach (var (joint, parts) in Joints)
        {
            if (!started.Contains(joint, StringComparison.Ordinal) || tensor.Shape.Count == 0)
                continue;

            // Of seven widths the first three are attention's, and the feed-forward has four.
            var width = tensor.Shape[0] / (parts.Length == 3 ? 3 : 7);
            for (var i = 0; i < parts.Length; i++)
            {
                var rows = i == 3 ? tensor.Rows(3 * width, tensor.Shape[0] - 3 * width) : tensor.Rows(i * width, width);
                found[started.Replace(joint, parts[i], StringComparison.Ordinal)] = rows;
            }

            return;
        }

        found[KeyRewriter.Pieces(started, Pieces)] = tensor;
    }
}

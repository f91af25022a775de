using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A FLUX.2 transformer's weights, as Black Forest Labs or diffusers name them, under diffusers' names; joint matrices in parts, as
/// the last modulation, whose halves the two layouts have the other way round.</summary>
internal static class Flux2Keys
{
    private static readonly (string From, string To)[] Heads =
    [
        ("img_in.", "x_embedder."),
        ("txt_in.", "context_embedder."),
        ("time_in.in_layer.", "time_guidance_embed.timestep_embedder.linear_1."),
        ("time_in.out_layer.", "time_guidance_embed.timestep_embedder.linear_2."),
        ("guidance_in.in_layer.", "time_guidance_embed.guidance_embedder.linear_1."),
        ("guidance_in.out_layer.", "time_guidance_embed.guidance_embedder.linear_2."),
        ("final_layer.linear.", "proj_out."),
        ("double_blocks.", "transformer_blocks."),
        ("single_blocks.", "single_transformer_blocks."),
    ];

    private static readonly (string From, string To)[] Pieces =
    [
        ("_modulation_img.lin.", "_modulation_img.linear."),
        ("_modulation_txt.lin.", "_modulation_txt.linear."),
        ("single_stream_modulation.lin.", "single_stream_modulation.linear."),
        (".img_attn.norm.query_norm.scale", ".attn.norm_q.weight"),
        (".img_attn.norm.key_norm.scale", ".attn.norm_k.weight"),
        (".txt_attn.norm.query_norm.scale", ".attn.norm_added_q.weight"),
        (".txt_attn.norm.key_norm.scale", ".attn.norm_added_k.weight"),
        (".norm.query_norm.scale", ".attn.norm_q.weight"),
        (".norm.key_norm.scale", ".attn.norm_k.weight"),
        (".img_attn.norm.query_norm.weight", ".attn.norm_q.weight"),
        (".img_attn.norm.key_norm.weight", ".attn.norm_k.weight"),
        (".txt_attn.norm.query_norm.weight", ".attn.norm_added_q.weight"),
        (".txt_attn.norm.key_norm.weight", ".attn.norm_added_k.weight"),
        (".norm.query_norm.weight", ".attn.norm_q.weight"),
        (".norm.key_norm.weight", ".attn.norm_k.weight"),
        (".img_attn.proj.", ".attn.to_out.0."),
        (".txt_attn.proj.", ".attn.to_add_out."),
        (".img_mlp.0.", ".ff.linear_in."),
        (".img_mlp.2.", ".ff.linear_out."),
        (".txt_mlp.0.", ".ff_context.linear_in."),
        (".txt_mlp.2.", ".ff_context.linear_out."),
        (".linear1.", ".attn.to_qkv_mlp_proj."),
        (".linear2.", ".attn.to_out."),
    ];

    private static readonly (string Joint, string[] Parts)[] Joints =
    [
        (".img_attn.qkv.", [".attn.to_q.", ".attn.to_k.", ".attn.to_v."]),
        (".txt_attn.qkv.", [".attn.add_q_proj.", ".attn.add_k_proj.", ".attn.add_v_proj."]),
    ];

    /// <summary>The names, without their prefix, are those of Black Forest Labs.</summary>
    public static bool Fits(Func<string, bool> has) =>
        has("double_stream_modulation_img.lin.weight") && has("single_blocks.0.linear1.weight") && has("img_in.weight");

    public static Dictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            if (name.StartsWith("norm_out.linear.", StringComparison.Ordinal))
                KeyRewriter.AddParts(found, name, tensor, ".linear.", [".scale.", ".shift."]);
            else if (name.StartsWith("final_layer.adaLN_modulation.1.", StringComparison.Ordinal))
                KeyRewriter.AddParts(found, name, tensor, "final_layer.adaLN_modulation.1.", ["norm_out.shift.", "norm_out.scale."]);
            else
                Add(found, name, tensor);
        }

        return found;
    }

    private static void Add(Dictionary<string, WeightTensor> found, string name, WeightTensor tensor)
    {
        const string All = ".attn.to_qkv_mlp_proj.";
        var started = KeyRewriter.Start(name, Heads) ?? name;
        foreach (var (joint, parts) in Joints)
        {
            if (!started.Contains(joint, StringComparison.Ordinal))
                continue;
            KeyRewriter.AddParts(found, started, tensor, joint, parts);
            return;
        }

        var renamed = KeyRewriter.Pieces(started, Pieces);
        if (!renamed.Contains(All, StringComparison.Ordinal) || tensor.Shape.Count != 2 || tensor.Shape[0] < 3 * tensor.Shape[1])
        {
            found[renamed] = tensor;
            return;
        }

        // Attention is as wide as what it sees, and the rest is the feed-forward's.
        var width = tensor.Shape[1];
        for (var i = 0; i < 3; i++)
            found[renamed.Replace(All, $".attn.to_{"qkv"[i]}.", StringComparison.Ordinal)] = tensor.Rows(i * width, width);
        found[renamed.Replace(All, ".attn.to_mlp.", StringComparison.Ordinal)] = tensor.Rows(3 * width, tensor.Shape[0] - 3 * width);
    }
}

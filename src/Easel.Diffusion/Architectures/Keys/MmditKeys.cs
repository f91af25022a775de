using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A Stable Diffusion 3 transformer's weights, as Stability AI or diffusers name them, under diffusers' names; those of two numbers in
/// halves.</summary>
internal static class MmditKeys
{
    private const string Original = "joint_blocks.";

    private static readonly (string From, string To)[] Heads =
    [
        ("x_embedder.proj.", "pos_embed.proj."),
        ("t_embedder.mlp.0.", "time_text_embed.timestep_embedder.linear_1."),
        ("t_embedder.mlp.2.", "time_text_embed.timestep_embedder.linear_2."),
        ("y_embedder.mlp.0.", "time_text_embed.text_embedder.linear_1."),
        ("y_embedder.mlp.2.", "time_text_embed.text_embedder.linear_2."),
        ("final_layer.linear.", "proj_out."),
        ("final_layer.adaLN_modulation.1.", "norm_out.linear."),
        (Original, "transformer_blocks."),
    ];

    private static readonly (string From, string To)[] Pieces =
    [
        (".x_block.adaLN_modulation.1.", ".norm1.linear."),
        (".context_block.adaLN_modulation.1.", ".norm1_context.linear."),
        (".x_block.attn.ln_q.", ".attn.norm_q."),
        (".x_block.attn.ln_k.", ".attn.norm_k."),
        (".context_block.attn.ln_q.", ".attn.norm_added_q."),
        (".context_block.attn.ln_k.", ".attn.norm_added_k."),
        (".x_block.attn2.ln_q.", ".attn2.norm_q."),
        (".x_block.attn2.ln_k.", ".attn2.norm_k."),
        (".x_block.attn.proj.", ".attn.to_out.0."),
        (".x_block.attn2.proj.", ".attn2.to_out.0."),
        (".context_block.attn.proj.", ".attn.to_add_out."),
        (".x_block.mlp.fc1.", ".ff.net.0.proj."),
        (".x_block.mlp.fc2.", ".ff.net.2."),
        (".context_block.mlp.fc1.", ".ff_context.net.0.proj."),
        (".context_block.mlp.fc2.", ".ff_context.net.2."),
    ];

    private static readonly (string Joint, string[] Parts)[] Joints =
    [
        (".x_block.attn.qkv.", [".attn.to_q.", ".attn.to_k.", ".attn.to_v."]),
        (".x_block.attn2.qkv.", [".attn2.to_q.", ".attn2.to_k.", ".attn2.to_v."]),
        (".context_block.attn.qkv.", [".attn.add_q_proj.", ".attn.add_k_proj.", ".attn.add_v_proj."]),
    ];

    /// <summary>The names, without their prefix, are those of Stability AI.</summary>
    public static bool Fits(Func<string, bool> has) =>
        has("joint_blocks.0.x_block.attn.qkv.weight") && has("context_embedder.weight") && has("x_embedder.proj.weight");

    public static Dictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var original = tensors.Keys.Any(name => name.StartsWith(Original, StringComparison.Ordinal));
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            if (original)
                Add(found, name, tensor);
            else
                found[name] = tensor;
        }

        return InHalves(found, original ? "shift" : "scale", original ? "scale" : "shift");
    }

    private static void Add(Dictionary<string, WeightTensor> found, string name, WeightTensor tensor)
    {
        if (string.Equals(name, "pos_embed", StringComparison.Ordinal))
        {
            found["pos_embed.pos_embed"] = tensor;
            return;
        }

        var started = KeyRewriter.Start(name, Heads) ?? name;
        foreach (var (joint, parts) in Joints)
        {
            if (!started.Contains(joint, StringComparison.Ordinal))
                continue;
            KeyRewriter.AddParts(found, started, tensor, joint, parts);
            return;
        }

        found[KeyRewriter.Pieces(started, Pieces)] = tensor;
    }

    /// <summary>The layouts have the halves of modulations of two the other way round: each is kept under a name of its own.</summary>
    private static Dictionary<string, WeightTensor> InHalves(Dictionary<string, WeightTensor> found, string first, string second)
    {
        foreach (var name in found.Keys.Where(IsOfTwo).ToArray())
        {
            KeyRewriter.AddParts(found, name, found[name], ".linear.", [$".{first}.", $".{second}."]);
            found.Remove(name);
        }

        return found;

        bool IsOfTwo(string name) =>
            name.StartsWith("norm_out.linear.", StringComparison.Ordinal)
            || name.Contains(".norm1_context.linear.", StringComparison.Ordinal)
                && !found.ContainsKey($"{name[..name.IndexOf(".norm1_context", StringComparison.Ordinal)]}.attn.to_add_out.weight");
    }
}

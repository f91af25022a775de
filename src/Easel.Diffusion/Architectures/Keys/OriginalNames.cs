namespace Easel.Diffusion.Architectures.Keys;

/// <summary>What the authors of transformers, and trainers after them, call the weights that diffusers names otherwise or keeps in
/// parts.</summary>
internal static class OriginalNames
{
    private const string SingleBlock = "single_transformer_blocks.";

    private static readonly (string Joint, string[] Parts)[] OfSingleBlocks =
    [
        (".linear1.", [".attn.to_q.", ".attn.to_k.", ".attn.to_v.", ".proj_mlp."]),
        (".linear1.", [".attn.to_q.", ".attn.to_k.", ".attn.to_v.", ".attn.to_mlp."]),
    ];

    private static readonly (string Joint, string[] Parts)[] OfOthers =
    [
        (".img_attn.qkv.", [".attn.to_q.", ".attn.to_k.", ".attn.to_v."]),
        (".txt_attn.qkv.", [".attn.add_q_proj.", ".attn.add_k_proj.", ".attn.add_v_proj."]),
        (".attention.qkv.", [".attention.to_q.", ".attention.to_k.", ".attention.to_v."]),
        ("final_layer.adaLN_modulation.1.", ["norm_out.shift.", "norm_out.scale."]),
    ];

    private static readonly (string From, string To)[] Pieces =
    [
        (".attention.to_out.0.", ".attention.out."),
        (".attn.to_out.0.", ".img_attn.proj."),
        (".attn.to_out.", ".linear2."),
        (".attn.to_add_out.", ".txt_attn.proj."),
        (".norm1.linear.", ".img_mod.lin."),
        (".norm1_context.linear.", ".txt_mod.lin."),
        (".norm.linear.", ".modulation.lin."),
        (".ff.net.0.proj.", ".img_mlp.0."),
        (".ff.net.2.", ".img_mlp.2."),
        (".ff.linear_in.", ".img_mlp.0."),
        (".ff.linear_out.", ".img_mlp.2."),
        (".ff_context.net.0.proj.", ".txt_mlp.0."),
        (".ff_context.net.2.", ".txt_mlp.2."),
        (".ff_context.linear_in.", ".txt_mlp.0."),
        (".ff_context.linear_out.", ".txt_mlp.2."),
        (".proj_out.", ".linear2."),
        (".linear_1.", ".in_layer."),
        (".linear_2.", ".out_layer."),
    ];

    private static readonly (string From, string To)[] Heads =
    [
        ("x_embedder.", "img_in."),
        ("context_embedder.", "txt_in."),
        ("time_text_embed.timestep_embedder.", "time_in."),
        ("time_text_embed.guidance_embedder.", "guidance_in."),
        ("time_text_embed.text_embedder.", "vector_in."),
        ("proj_out.", "final_layer.linear."),
        (SingleBlock, "single_blocks."),
        ("transformer_blocks.", "double_blocks."),
    ];

    /// <summary>The name, and which of its rows are this weight's: the first, the second and on.</summary>
    public static (string Name, int Order) Of(string name)
    {
        foreach (var (joint, parts) in name.StartsWith(SingleBlock, StringComparison.Ordinal) ? OfSingleBlocks : OfOthers)
        {
            var order = Array.FindIndex(parts, part => name.Contains(part, StringComparison.Ordinal));
            if (order >= 0)
                return (Started(name.Replace(parts[order], joint, StringComparison.Ordinal)), order);
        }

        return (Started(KeyRewriter.Pieces(name, Pieces)), 0);
    }

    private static string Started(string name) => KeyRewriter.Start(name, Heads) ?? name;
}

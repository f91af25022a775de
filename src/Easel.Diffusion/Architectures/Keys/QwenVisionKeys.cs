using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>The weights of Qwen2.5-VL's vision transformer under the names of Hugging Face's model, with <c>visual.</c> before them; as a
/// part of the whole model's file or as llama.cpp keeps them, in a GGUF file of their own (<c>mmproj</c>).</summary>
internal static class QwenVisionKeys
{
    private const string Prefix = "visual.";
    private const string GgufKernel = "v.patch_embd.weight";
    private static readonly string[] Prefixes = ["model.visual.", Prefix];

    private static readonly (string From, string To)[] GgufHeads =
    [
        ($"{GgufKernel}.1", "visual.patch_embed.proj.second"),
        (GgufKernel, "visual.patch_embed.proj.first"),
        ("v.blk.", "visual.blocks."),
        ("v.post_ln.", "visual.merger.ln_q."),
        ("mm.", "visual.merger.mlp."),
    ];

    private static readonly (string From, string To)[] GgufPieces =
    [
        (".ln1.", ".norm1."),
        (".ln2.", ".norm2."),
        (".attn_q.", ".attn.q."),
        (".attn_k.", ".attn.k."),
        (".attn_v.", ".attn.v."),
        (".attn_qkv.", ".attn.qkv."),
        (".attn_out.", ".attn.proj."),
        (".ffn_gate.", ".mlp.gate_proj."),
        (".ffn_up.", ".mlp.up_proj."),
        (".ffn_down.", ".mlp.down_proj."),
    ];

    /// <summary>The file holds such a network.</summary>
    public static bool Fits(IReadOnlyCollection<string> names) =>
        names.Contains(GgufKernel, StringComparer.Ordinal) && names.Contains("v.post_ln.weight", StringComparer.Ordinal)
        || Array.Exists(Prefixes, prefix => names.Contains($"{prefix}merger.ln_q.weight", StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, WeightTensor> ToTransformers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        if (tensors.ContainsKey(GgufKernel))
            return tensors.ToDictionary(
                tensor => KeyRewriter.Pieces(KeyRewriter.Start(tensor.Key, GgufHeads) ?? tensor.Key, GgufPieces),
                tensor => tensor.Value,
                StringComparer.Ordinal
            );
        var own = Array.Find(Prefixes, prefix => tensors.ContainsKey($"{prefix}merger.ln_q.weight")) ?? Prefix;
        return KeyRewriter.Under(tensors, own).ToDictionary(tensor => Prefix + tensor.Key, tensor => tensor.Value, StringComparer.Ordinal);
    }
}

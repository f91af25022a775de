using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A Qwen language model's weights under the names of Hugging Face's Qwen3Model, with <c>model.</c> before them.</summary>
internal static class QwenKeys
{
    private const string GgufLayer = "blk.";
    private const string Prefix = "model.";

    // Of models that see, the language model is a part.
    private static readonly string[] Prefixes = ["model.language_model.", "language_model.model.", "language_model.", Prefix, ""];

    private static readonly (string From, string To)[] GgufHeads =
    [
        ("token_embd.", "model.embed_tokens."),
        ("output_norm.", "model.norm."),
        (GgufLayer, "model.layers."),
    ];

    private static readonly (string From, string To)[] GgufPieces =
    [
        (".attn_norm.", ".input_layernorm."),
        (".attn_q.", ".self_attn.q_proj."),
        (".attn_k.", ".self_attn.k_proj."),
        (".attn_v.", ".self_attn.v_proj."),
        (".attn_output.", ".self_attn.o_proj."),
        (".attn_q_norm.", ".self_attn.q_norm."),
        (".attn_k_norm.", ".self_attn.k_norm."),
        (".ffn_norm.", ".post_attention_layernorm."),
        (".ffn_gate.", ".mlp.gate_proj."),
        (".ffn_up.", ".mlp.up_proj."),
        (".ffn_down.", ".mlp.down_proj."),
    ];

    /// <summary>The file holds a Qwen3, whose queries are normalized.</summary>
    public static bool IsQwen3(IReadOnlyCollection<string> names) =>
        IsQwen(names) && HasLayer(names, "attn_q_norm.weight", "q_norm.weight");

    /// <summary>The file holds a Qwen2.5, whose queries have a bias.</summary>
    public static bool IsQwen25(IReadOnlyCollection<string> names) => IsQwen(names) && HasLayer(names, "attn_q.bias", "q_proj.bias");

    private static bool HasLayer(IReadOnlyCollection<string> names, string gguf, string name) =>
        names.Any(known =>
            known.EndsWith($"layers.0.self_attn.{name}", StringComparison.Ordinal)
            || string.Equals(known, $"{GgufLayer}0.{gguf}", StringComparison.Ordinal)
        );

    private static bool IsQwen(IReadOnlyCollection<string> names)
    {
        var known = names as IReadOnlySet<string> ?? names.ToHashSet(StringComparer.Ordinal);
        return known.Contains($"{GgufLayer}0.attn_q.weight")
                && known.Contains("token_embd.weight")
                && !known.Contains("enc.blk.0.attn_q.weight")
            || Array.Exists(
                Prefixes,
                prefix =>
                    known.Contains($"{prefix}embed_tokens.weight")
                    && known.Contains($"{prefix}layers.0.self_attn.q_proj.weight")
                    && known.Contains($"{prefix}layers.0.mlp.gate_proj.weight")
            );
    }

    public static IReadOnlyDictionary<string, WeightTensor> ToTransformers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        if (tensors.ContainsKey($"{GgufLayer}0.attn_q.weight"))
            return tensors.ToDictionary(
                tensor => KeyRewriter.Pieces(KeyRewriter.Start(tensor.Key, GgufHeads) ?? tensor.Key, GgufPieces),
                tensor => tensor.Value,
                StringComparer.Ordinal
            );
        var own = Array.Find(Prefixes, prefix => tensors.ContainsKey($"{prefix}embed_tokens.weight")) ?? Prefix;
        return string.Equals(own, Prefix, StringComparison.Ordinal)
            ? tensors
            : KeyRewriter.Under(tensors, own).ToDictionary(tensor => Prefix + tensor.Key, tensor => tensor.Value, StringComparer.Ordinal);
    }
}

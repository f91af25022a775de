using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A T5 encoder's weights under the names of Hugging Face's T5EncoderModel.</summary>
internal static class T5Keys
{
    private const string Embedding = "encoder.embed_tokens.weight";
    private const string Shared = "shared.weight";
    private const string GgufLayer = "enc.blk.";

    private static readonly (string From, string To)[] GgufHeads =
    [
        ("token_embd.", "shared."),
        ("enc.output_norm.", "encoder.final_layer_norm."),
        (GgufLayer, "encoder.block."),
    ];

    private static readonly (string From, string To)[] GgufPieces =
    [
        (".attn_norm.", ".layer.0.layer_norm."),
        (".attn_q.", ".layer.0.SelfAttention.q."),
        (".attn_k.", ".layer.0.SelfAttention.k."),
        (".attn_v.", ".layer.0.SelfAttention.v."),
        (".attn_o.", ".layer.0.SelfAttention.o."),
        (".attn_rel_b.", ".layer.0.SelfAttention.relative_attention_bias."),
        (".ffn_norm.", ".layer.1.layer_norm."),
        (".ffn_gate.", ".layer.1.DenseReluDense.wi_0."),
        (".ffn_up.", ".layer.1.DenseReluDense.wi_1."),
        (".ffn_down.", ".layer.1.DenseReluDense.wo."),
    ];

    /// <summary>The file holds a T5 encoder, in either layout.</summary>
    public static bool IsT5(IEnumerable<string> names) =>
        names.Any(name =>
            name.Contains("encoder.block.0.layer.0.SelfAttention.", StringComparison.Ordinal)
            || name.StartsWith($"{GgufLayer}0.attn_rel_b.", StringComparison.Ordinal)
        );

    public static IReadOnlyDictionary<string, WeightTensor> ToTransformers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        if (tensors.Keys.Any(name => name.StartsWith(GgufLayer, StringComparison.Ordinal)))
            return tensors.ToDictionary(
                tensor => KeyRewriter.Pieces(KeyRewriter.Start(tensor.Key, GgufHeads) ?? tensor.Key, GgufPieces),
                tensor => tensor.Value,
                StringComparer.Ordinal
            );
        if (tensors.ContainsKey(Shared) || !tensors.TryGetValue(Embedding, out var embedding))
            return tensors;
        return new Dictionary<string, WeightTensor>(tensors, StringComparer.Ordinal) { [Shared] = embedding };
    }
}

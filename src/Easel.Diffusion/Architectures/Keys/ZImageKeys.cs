using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A Z-Image transformer's weights, as its authors or diffusers name them, under diffusers' names; those that diffusers names by
/// the size of their patches without it, as there is one.</summary>
internal static class ZImageKeys
{
    private const string Joint = ".attention.qkv.";
    private static readonly string[] Separate = [".attention.to_q.", ".attention.to_k.", ".attention.to_v."];

    private static readonly (string From, string To)[] Pieces =
    [
        ("all_x_embedder.2-1.", "x_embedder."),
        ("all_final_layer.2-1.", "final_layer."),
        (".attention.out.", ".attention.to_out.0."),
        (".attention.q_norm.", ".attention.norm_q."),
        (".attention.k_norm.", ".attention.norm_k."),
    ];

    /// <summary>The names, without their prefix, are those of a Z-Image transformer, whoever gave them.</summary>
    public static bool Fits(Func<string, bool> has) =>
        has("cap_embedder.1.weight")
        && has("cap_pad_token")
        && has("noise_refiner.0.attention_norm1.weight")
        && has("layers.0.feed_forward.w1.weight");

    public static Dictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            var renamed = KeyRewriter.Pieces(name, Pieces);
            if (renamed.Contains(Joint, StringComparison.Ordinal))
                KeyRewriter.AddParts(found, renamed, tensor, Joint, Separate);
            else
                found[renamed] = tensor;
        }

        return found;
    }
}

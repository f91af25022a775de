using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A CLIP text encoder's weights in any of their layouts under the names of Hugging Face's CLIPTextModel.</summary>
internal static class ClipTextKeys
{
    private const string OpenClipLayer = "transformer.resblocks.";

    private static readonly (string From, string To)[] OpenClipHeads =
    [
        ("token_embedding.", "text_model.embeddings.token_embedding."),
        ("ln_final.", "text_model.final_layer_norm."),
        (OpenClipLayer, "text_model.encoder.layers."),
    ];

    private static readonly (string From, string To)[] OpenClipParts =
    [
        (".ln_1.", ".layer_norm1."),
        (".ln_2.", ".layer_norm2."),
        (".attn.out_proj.", ".self_attn.out_proj."),
        (".mlp.c_fc.", ".mlp.fc1."),
        (".mlp.c_proj.", ".mlp.fc2."),
    ];

    /// <summary>The layout of OpenCLIP, whose encoders H and G are the second generation's.</summary>
    public static bool IsOpenClip(IReadOnlyDictionary<string, WeightTensor> tensors) =>
        tensors.Keys.Any(name => name.StartsWith(OpenClipLayer, StringComparison.Ordinal));

    /// <summary>A file of CLIP-L, the encoder of OpenAI: it has twelve layers, or at least no projection.</summary>
    public static bool IsClipL(IReadOnlyCollection<string> names) =>
        names.Contains("text_model.encoder.layers.11.layer_norm1.weight", StringComparer.Ordinal)
            && !names.Contains("text_model.encoder.layers.12.layer_norm1.weight", StringComparer.Ordinal)
        || names.Contains("text_model.embeddings.token_embedding.weight", StringComparer.Ordinal)
            && !names.Contains("text_projection.weight", StringComparer.Ordinal)
            && !IsClipG(names);

    /// <summary>A file of CLIP-G, OpenCLIP's encoder of 32 layers.</summary>
    public static bool IsClipG(IReadOnlyCollection<string> names) =>
        names.Contains("text_model.encoder.layers.31.layer_norm1.weight", StringComparer.Ordinal)
        || names.Contains($"{OpenClipLayer}31.ln_1.weight", StringComparer.Ordinal);

    public static Dictionary<string, WeightTensor> ToTransformers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var openClip = IsOpenClip(tensors);
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            if (openClip)
                AddOpenClip(found, name, tensor);
            else
                found[Named(name)] = tensor;
        }

        return found;
    }

    /// <summary>The oldest single files leave the first piece of the name out.</summary>
    private static string Named(string name) =>
        name.StartsWith("embeddings.", StringComparison.Ordinal)
        || name.StartsWith("encoder.layers.", StringComparison.Ordinal)
        || name.StartsWith("final_layer_norm.", StringComparison.Ordinal)
            ? $"text_model.{name}"
            : name;

    private static void AddOpenClip(Dictionary<string, WeightTensor> found, string name, WeightTensor tensor)
    {
        if (string.Equals(name, "positional_embedding", StringComparison.Ordinal))
        {
            found["text_model.embeddings.position_embedding.weight"] = tensor;
            return;
        }

        var renamed = KeyRewriter.Pieces(KeyRewriter.Start(name, OpenClipHeads) ?? name, OpenClipParts);
        var joint = renamed.IndexOf(".attn.in_proj_", StringComparison.Ordinal);
        if (joint < 0 || tensor.Shape.Count == 0)
        {
            found[renamed] = tensor;
            return;
        }

        // Query, key and value are thirds of one matrix.
        var member = renamed[(renamed.LastIndexOf('_') + 1)..];
        var third = tensor.Shape[0] / 3;
        foreach (var (index, part) in (ReadOnlySpan<(int, string)>)[(0, "q_proj"), (1, "k_proj"), (2, "v_proj")])
        {
            found[$"{renamed[..joint]}.self_attn.{part}.{member}"] = tensor.Rows(index * third, third);
        }
    }
}

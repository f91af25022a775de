using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>A T5 encoder's weights under the names of Hugging Face's T5EncoderModel.</summary>
internal static class T5Keys
{
    private const string Embedding = "encoder.embed_tokens.weight";
    private const string Shared = "shared.weight";

    public static IReadOnlyDictionary<string, WeightTensor> ToTransformers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        if (tensors.ContainsKey(Shared) || !tensors.TryGetValue(Embedding, out var embedding))
            return tensors;
        return new Dictionary<string, WeightTensor>(tensors, StringComparer.Ordinal) { [Shared] = embedding };
    }
}

using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a CLIP text encoder, read off its weights; what they cannot tell comes from its config, or is usual.</summary>
/// <param name="Length">Tokens of a prompt, at most as many as there are positions.</param>
/// <param name="SkippedLayers">Of the last, for the conditioning alone; 1 takes the penultimate layer's.</param>
/// <param name="NormalizesConditioning">The conditioning goes through the final norm, whichever layer it comes from.</param>
/// <param name="ProjectionWidth">Of the pooled prompt; null where nobody asks for it.</param>
/// <param name="Pools">The prompt is asked for as one vector, without a projection.</param>
internal sealed record ClipTextConfig(
    long Vocabulary,
    int Width,
    int Layers,
    long Heads,
    int Length,
    bool QuickGelu,
    long EndToken,
    int SkippedLayers = 0,
    bool NormalizesConditioning = true,
    long? ProjectionWidth = null,
    bool Pools = false
)
{
    public const string Embedding = "text_model.embeddings.token_embedding.weight";

    // OpenAI's and OpenCLIP's encoders alike.
    private const int HeadWidth = 64;

    /// <summary>Null, and a problem, where these are no weights of such an encoder.</summary>
    /// <param name="config">The encoder's <c>config.json</c>, where it has one.</param>
    /// <param name="length">What the tokenizer makes of every prompt.</param>
    /// <param name="openClip">The weights come in OpenCLIP's layout, whose encoders use the exact GELU.</param>
    public static ClipTextConfig? Detect(NetworkWeights weights, ConfigFile? config, int length, long endToken, bool openClip)
    {
        if (weights.Find(Embedding, -1, -1) is not { } embedding)
            return null;
        if (weights.Find("text_model.embeddings.position_embedding.weight", -1, -1) is not { } positions)
            return null;
        var width = (int)embedding.Shape[1];
        var layers = Module.Root(new GraphBuilder(""), weights)["text_model"]["encoder"].Count("layers");
        var heads = config?.Integer("num_attention_heads", Math.Max(1, width / HeadWidth)) ?? Math.Max(1, width / HeadWidth);
        if (width % heads != 0)
            config?.Report("num_attention_heads", $"is {heads}, which does not divide the {width} channels of the weights.");
        var activation = config?.OneOf("hidden_act", "quick_gelu", ("quick_gelu", true), ("gelu", false)) ?? !openClip;
        return new ClipTextConfig(
            embedding.Shape[0],
            width,
            layers,
            heads,
            (int)Math.Min(length, positions.Shape[0]),
            activation,
            endToken
        );
    }
}

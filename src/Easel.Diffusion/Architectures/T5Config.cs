using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a T5 encoder, read off its weights.</summary>
/// <param name="Length">Tokens of every prompt.</param>
internal sealed record T5Config(long Vocabulary, int Width, int Layers, long Heads, int Buckets, int Length)
{
    public const string Embedding = "shared.weight";
    public const string Bias = "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight";

    /// <summary>Null, and a problem, where these are no weights of such an encoder.</summary>
    public static T5Config? Detect(NetworkWeights weights, int length)
    {
        if (weights.Find(Embedding, -1, -1) is not { } embedding || weights.Find(Bias, -1, -1) is not { } bias)
            return null;
        var layers = Module.Root(new GraphBuilder(""), weights)["encoder"].Count("block");
        return new T5Config(embedding.Shape[0], (int)embedding.Shape[1], layers, bias.Shape[1], (int)bias.Shape[0], length);
    }
}

using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The encoder of Raffel et al., "Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer" (2020), in version 1.1
/// with gated GELU (Shazeer 2020): token ids [B, L] to <c>last_hidden_state</c> [B, L, D]. Every token sees every other, the padding too.
/// Names of weights are those of Hugging Face's T5EncoderModel.
/// </summary>
internal static class T5Encoder
{
    private const float Epsilon = 1e-6f;
    private const int FarthestBucket = 128;

    public static OnnxGraph Build(T5Config config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("t5");
        var root = Module.Root(graph, weights);
        var ids = graph.Input("input_ids", ElementType.Int64, "batch", config.Length);
        var x = root.Lookup(T5Config.Embedding, ids, config.Vocabulary, config.Width);
        var bias = PositionBias(root, config);
        for (var i = 0; i < config.Layers; i++)
            x = Block(root["encoder"]["block", i], x, bias, config);
        graph.Output(
            root.RmsNorm("encoder.final_layer_norm.weight", x, Epsilon),
            "last_hidden_state",
            ElementType.Float32,
            "batch",
            config.Length,
            config.Width
        );
        return graph.Build();
    }

    private static Value Block(Module at, Value x, Value bias, T5Config config)
    {
        var graph = at.Graph;
        var attention = at["layer", 0]["SelfAttention"];
        var seen = at.RmsNorm("layer.0.layer_norm.weight", x, Epsilon);
        var mixed = graph.Attention(
            attention.Linear("q", seen),
            attention.Linear("k", seen),
            attention.Linear("v", seen),
            config.Heads,
            bias,
            scale: 1
        );
        x = graph.Add(x, attention.Linear("o", mixed));

        var feed = at["layer", 1]["DenseReluDense"];
        seen = at.RmsNorm("layer.1.layer_norm.weight", x, Epsilon);
        var inner = graph.Multiply(graph.Gelu(feed.Linear("wi_0", seen), tanh: true), feed.Linear("wi_1", seen));
        return graph.Add(x, feed.Linear("wo", inner));
    }

    /// <summary>A learnt number for each head and bucket of distances, [1, heads, L, L].</summary>
    private static Value PositionBias(Module root, T5Config config)
    {
        var graph = root.Graph;
        var buckets = new long[config.Length * config.Length];
        for (var query = 0; query < config.Length; query++)
        {
            for (var key = 0; key < config.Length; key++)
                buckets[query * config.Length + key] = Bucket(key - query, config.Buckets);
        }

        var learnt = graph.Node("Gather", [root.Parameter(T5Config.Bias, config.Buckets, config.Heads), graph.Constant(buckets)]);
        var square = graph.Reshape(graph.Transpose(learnt, 1, 0), config.Heads, config.Length, config.Length);
        return graph.Node("Unsqueeze", [square, graph.Constant([0L])]);
    }

    /// <summary>Half of the buckets for each direction; half of those for one distance each, the rest on a logarithmic scale.</summary>
    private static long Bucket(int distance, int buckets)
    {
        var half = buckets / 2;
        var first = distance > 0 ? half : 0;
        var far = Math.Abs(distance);
        var exact = half / 2;
        if (far < exact)
            return first + far;
        var scaled = exact + (int)(MathF.Log((float)far / exact) / MathF.Log((float)FarthestBucket / exact) * (half - exact));
        return first + Math.Min(scaled, half - 1);
    }
}

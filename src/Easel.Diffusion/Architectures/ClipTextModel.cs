using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The text half of Radford et al., "Learning Transferable Visual Models From Natural Language Supervision" (2021), section 2.4, as
/// diffusion models condition on it: token ids [B, L] to <c>last_hidden_state</c> [B, L, D] and, on demand, the prompt as one vector,
/// <c>text_embeds</c> [B, P]. Names of weights are those of Hugging Face's CLIPTextModel.
/// </summary>
internal static class ClipTextModel
{
    private const float Epsilon = 1e-5f;

    public static OnnxGraph Build(ClipTextConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("clip_text");
        var root = Module.Root(graph, weights) with { KeepsHalves = true };
        var model = root["text_model"];
        var ids = graph.Input("input_ids", ElementType.Int64, "batch", config.Length);

        var x = Embed(model["embeddings"], ids, config);
        var states = new Value[config.Layers + 1];
        states[0] = x;
        for (var layer = 0; layer < config.Layers; layer++)
            states[layer + 1] = x = Layer(model["encoder"]["layers", layer], x, config);

        Output(Math.Max(0, config.Layers - config.SkippedLayers), "last_hidden_state");
        for (var skip = 1; skip <= config.Layers; skip++)
            Output(config.Layers + 1 - skip, TextNetwork.LayerName(skip));
        if (config.ProjectionWidth is { } width)
        {
            var pooled = Pool(graph, ids, model.LayerNorm("final_layer_norm", x, Epsilon), config);
            graph.Output(Project(root, pooled), "text_embeds", ElementType.Float32, "batch", width);
        }

        if (config.Pools)
        {
            var pooled = Pool(graph, ids, model.LayerNorm("final_layer_norm", x, Epsilon), config);
            graph.Output(pooled, "text_embeds", ElementType.Float32, "batch", config.Width);
        }

        return graph.Build();

        void Output(int layer, string name)
        {
            var conditioning = states[layer];
            if (config.NormalizesConditioning)
                conditioning = model.LayerNorm("final_layer_norm", conditioning, Epsilon);
            graph.Output(conditioning, name, ElementType.Float32, "batch", config.Length, config.Width);
        }
    }

    private static Value Embed(Module at, Value ids, ClipTextConfig config)
    {
        var graph = at.Graph;
        var tokens = at.Lookup("token_embedding.weight", ids, config.Vocabulary, config.Width);
        if (at.Weights.Find($"{at.Path}.position_embedding.weight", -1, config.Width) is not { } positions)
            return tokens;

        // Rows of the weight, not a node that slices it: ONNX Runtime works such a node out from the graph, before it is given the weight.
        return graph.Add(tokens, graph.Weight($"{at.Path}.position_embedding.weight", positions.Rows(0, config.Length)));
    }

    private static Value Layer(Module at, Value x, ClipTextConfig config)
    {
        var graph = at.Graph;
        var seen = at.LayerNorm("layer_norm1", x, Epsilon);
        var attention = at["self_attn"];
        var mixed = graph.Attention(
            attention.Linear("q_proj", seen),
            attention.Linear("k_proj", seen),
            attention.Linear("v_proj", seen),
            config.Heads,
            graph.CausalBias(config.Length)
        );
        x = graph.Add(x, attention.Linear("out_proj", mixed));

        var inner = at["mlp"].Linear("fc1", at.LayerNorm("layer_norm2", x, Epsilon));
        inner = config.QuickGelu ? graph.Silu(inner, 1.702f) : graph.Gelu(inner);
        return graph.Add(x, at["mlp"].Linear("fc2", inner));
    }

    /// <summary>What stands at the first end token, which has seen the whole prompt.</summary>
    private static Value Pool(GraphBuilder graph, Value ids, Value hidden, ClipTextConfig config)
    {
        var ends = graph.Node("Cast", [graph.Node("Equal", [ids, graph.Constant(config.EndToken)])], ("to", (long)ElementType.Int32));
        var end = graph.Node("ArgMax", [ends], ("axis", 1L), ("keepdims", 1L));
        return graph.Node("GatherND", [hidden, end], ("batch_dims", 1L));
    }

    /// <summary>OpenCLIP keeps the projection as a bare matrix, the other way round than a linear layer.</summary>
    private static Value Project(Module at, Value pooled) =>
        at.Has("text_projection")
            ? at.Graph.Node("MatMul", [pooled, at.Parameter("text_projection", -1, -1)])
            : at.Linear("text_projection", pooled);
}

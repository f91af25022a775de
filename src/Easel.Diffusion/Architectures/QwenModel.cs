using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The language model of the Qwen team ("Qwen3 Technical Report", 2025; "Qwen2.5", 2024) as diffusion models read prompts with it: token
/// ids [B, L] to the states of some of its layers, <c>last_hidden_state</c> [B, L, D]. Causal attention in groups (Ainslie et al. 2023)
/// with rotary positions, gated feed-forward (Shazeer 2020). Layers after the last that is taken are left out. Names of weights are those
/// of Hugging Face's Qwen3Model.
/// </summary>
internal static class QwenModel
{
    public static OnnxGraph Build(QwenConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("qwen");
        var model = Module.Root(graph, weights)["model"];
        var ids = graph.Input("input_ids", ElementType.Int64, "batch", "length");
        var x = model.Lookup("embed_tokens.weight", ids, config.Vocabulary, config.Width);
        var length = graph.LengthOf(x);
        var (cosines, sines) = config.Sees ? GivenAngles(graph, config) : Angles(graph, length, config);
        if (config.Sees)
            x = WithPictures(graph, x, config);
        var bias = Causal(graph, length);
        if (config.PaddingToken is { } padding)
            bias = graph.Node("Min", [bias, Hidden(graph, ids, padding)]);
        var taken = new List<Value>();
        for (var layer = 0; layer < config.Taken.Max(); layer++)
        {
            x = Layer(model["layers", layer], x, cosines, sines, bias, config);
            if (config.Taken.Contains(layer + 1))
                taken.Add(x);
        }

        var states = taken is [var only] ? only : graph.Concat(-1, [.. taken]);
        if (config.NormsLast)
            states = model.RmsNorm("norm.weight", states, config.Epsilon);
        if (config.Dropped > 0)
            states = graph.Rows(states, graph.Constant([(long)config.Dropped]), graph.Constant([long.MaxValue]));
        graph.Output(
            states,
            "last_hidden_state",
            ElementType.Float32,
            "batch",
            config.Dropped > 0 ? "rest" : "length",
            config.Width * config.Taken.Count
        );
        return graph.Build();
    }

    private static Value Layer(Module at, Value x, Value cosines, Value sines, Value bias, QwenConfig config)
    {
        var graph = at.Graph;
        var attention = at["self_attn"];
        var seen = at.RmsNorm("input_layernorm.weight", x, config.Epsilon);
        var query = graph.Rotate(Project("q", config.Heads), cosines, sines, interleaved: false);
        var key = graph.Rotate(Project("k", config.Groups), cosines, sines, interleaved: false);
        var mixed = graph.Attention(query, Share(key), Share(attention.Linear("v_proj", seen)), config.Heads, bias);
        x = graph.Add(x, attention.Linear("o_proj", mixed));

        seen = at.RmsNorm("post_attention_layernorm.weight", x, config.Epsilon);
        var inner = graph.Multiply(graph.Silu(at["mlp"].Linear("gate_proj", seen)), at["mlp"].Linear("up_proj", seen));
        return graph.Add(x, at["mlp"].Linear("down_proj", inner));

        Value Project(string name, long heads)
        {
            var projected = attention.Linear($"{name}_proj", seen);
            return attention.Has($"{name}_norm.weight")
                ? attention.HeadRmsNorm($"{name}_norm.weight", projected, heads, config.Epsilon)
                : projected;
        }

        // Each group's head beside as many copies as there are queries to it.
        Value Share(Value heads)
        {
            var copies = config.Heads / config.Groups;
            if (copies == 1)
                return heads;
            var groups = graph.Reshape(heads, 0, 0, config.Groups, 1, config.HeadWidth);
            return graph.Reshape(graph.Node("Tile", [groups, graph.Constant([1, 1, 1, copies, 1])]), 0, 0, -1);
        }
    }

    private static (Value Cosines, Value Sines) Angles(GraphBuilder graph, Value length, QwenConfig config)
    {
        var half = config.HeadWidth / 2;
        var frequencies = new float[half];
        for (var i = 0; i < half; i++)
            frequencies[i] = (float)Math.Pow(config.RotaryBase, -2.0 * i / config.HeadWidth);
        var count = graph.Node("Squeeze", [length]);
        var positions = graph.Node("Range", [graph.Constant(0L), count, graph.Constant(1L)]);
        var column = graph.Node("Unsqueeze", [graph.Node("Cast", [positions], ("to", (long)ElementType.Float32)), graph.Constant([1L])]);
        var angles = graph.Multiply(column, graph.Constant(frequencies, 1, half));
        return (graph.Node("Cos", [angles]), graph.Node("Sin", [angles]));
    }

    private static (Value Cosines, Value Sines) GivenAngles(GraphBuilder graph, QwenConfig config) =>
        (
            graph.Input(RotaryTensors.CosinesName, ElementType.Float32, "length", config.HeadWidth / 2),
            graph.Input(RotaryTensors.SinesName, ElementType.Float32, "length", config.HeadWidth / 2)
        );

    /// <summary>Each token is one of the prompt's own or, counted on from them, a row of a picture; of one prompt.</summary>
    private static Value WithPictures(GraphBuilder graph, Value x, QwenConfig config)
    {
        var states = graph.Input(SeeingInputs.StatesName, ElementType.Float32, "rows", config.Width);
        var sources = graph.Input(SeeingInputs.SourcesName, ElementType.Int64, "length");
        var all = graph.Concat(1, x, graph.Node("Unsqueeze", [states, graph.Constant([0L])]));
        return graph.Node("Gather", [all, sources], ("axis", 1L));
    }

    /// <summary>No token sees those that fill the prompt up, [B, 1, 1, L].</summary>
    private static Value Hidden(GraphBuilder graph, Value ids, long padding)
    {
        var fills = graph.Node("Equal", [ids, graph.Constant(padding)]);
        var hidden = graph.Node("Where", [fills, graph.Constant(float.MinValue / 2), graph.Constant(0f)]);
        return graph.Node("Unsqueeze", [hidden, graph.Constant([1L, 2])]);
    }

    /// <summary>No token sees those after it, [1, 1, L, L].</summary>
    private static Value Causal(GraphBuilder graph, Value length)
    {
        var square = graph.Concat(0, graph.Constant([1, 1]), length, length);
        var hidden = graph.Node("Expand", [graph.Constant([float.MinValue / 2], 1, 1, 1, 1), square]);
        return graph.Node("Trilu", [hidden, graph.Constant(1L)], ("upper", 1L));
    }
}

using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The denoiser of Stable Diffusion 3 and 3.5: Esser et al., "Scaling Rectified Flow Transformers for High-Resolution Image Synthesis"
/// (2024), section 4. Text and picture have weights of their own and attend to each other; in some blocks of 3.5 medium the picture
/// attends to itself once more. Noisy latents, timestep and prompt to the velocity. Names of weights are those of diffusers'
/// SD3Transformer2DModel.
/// </summary>
internal static class Mmdit
{
    private const float Epsilon = 1e-6f;
    private const int TimeWidth = 256;

    public static OnnxGraph Build(MmditConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("mmdit");
        var root = Module.Root(graph, weights);
        var sample = graph.Input("sample", ElementType.Float32, "batch", config.LatentChannels, "height", "width");
        var timestep = graph.Input("timestep", ElementType.Float32, 1);
        var prompt = graph.Input("encoder_hidden_states", ElementType.Float32, "batch", "length", config.PromptWidth);
        var pooled = graph.Input(SizeConditioning.PooledName, ElementType.Float32, "batch", config.PooledWidth);
        var embed = root["time_text_embed"];
        var time = embed["timestep_embedder"].Embed(graph.TimestepEmbedding(timestep, TimeWidth));
        time = graph.Silu(graph.Add(time, embed["text_embedder"].Embed(pooled)));

        var cells = root.Conv("pos_embed.proj", sample, stride: 2, padding: 0);
        var placed = graph.Add(cells, Places(root, cells, config));
        var image = graph.Transpose(graph.Reshape(placed, 0, config.Width, -1), 0, 2, 1);
        var text = root.Linear("context_embedder", prompt);
        for (var i = 0; i < root.Count("transformer_blocks"); i++)
            (text, image) = Block(root["transformer_blocks", i], text, image, time, config);

        var (shift, scale) = Halves(root["norm_out"], time);
        image = root.Linear("proj_out", graph.Modulate(image, shift, scale, config.Width));
        graph.Output(
            graph.CellsToLatents(image, cells, config.LatentChannels),
            "out_sample",
            ElementType.Float32,
            "batch",
            config.LatentChannels,
            "height",
            "width"
        );
        return graph.Build();
    }

    /// <summary>The middle of the square of places, as large as the picture, [1, D, rows, columns].</summary>
    private static Value Places(Module root, Value cells, MmditConfig config)
    {
        const string Name = "pos_embed.pos_embed";
        var graph = root.Graph;
        if (root.Weights.Find(Name, 1, -1, config.Width) is not { } places)
            return cells;
        var square = graph.Weight(Name, places, 1, config.MostTokens, config.MostTokens, config.Width);
        var sides = graph.Node("Shape", [cells], ("start", 2L));
        var beyond = graph.Node("Sub", [graph.Constant([(long)config.MostTokens, config.MostTokens]), sides]);
        var corner = graph.Node("Div", [beyond, graph.Constant([2L, 2])]);
        var middle = graph.Node("Slice", [square, corner, graph.Add(corner, sides), graph.Constant([1L, 2])]);
        return graph.Transpose(middle, 0, 3, 1, 2);
    }

    private static (Value Shift, Value Scale) Halves(Module at, Value time) =>
        (at.Graph.PerToken(at.Linear("shift", time)), at.Graph.PerToken(at.Linear("scale", time)));

    private static (Value Text, Value Image) Block(Module at, Value text, Value image, Value time, MmditConfig config)
    {
        var graph = at.Graph;
        var twice = at.Has("attn2.to_q.weight");
        var last = !at.Has("attn.to_add_out.weight");
        var ofImage = at["norm1"].Modulation("linear", time, twice ? 9 : 6);

        // The last block asks the text and leaves it.
        Value[] ofText = last ? [] : at["norm1_context"].Modulation("linear", time, 6);
        var (shift, scale) = last ? Halves(at["norm1_context"], time) : (ofText[0], ofText[1]);
        var seenImage = graph.Modulate(image, ofImage[0], ofImage[1], config.Width);
        var seenText = graph.Modulate(text, shift, scale, config.Width);

        var attention = at["attn"];
        var length = graph.LengthOf(text);
        var mixed = graph.Attention(
            graph.Concat(1, Project(attention, "add_q_proj", "norm_added_q", seenText), Project(attention, "to_q", "norm_q", seenImage)),
            graph.Concat(1, Project(attention, "add_k_proj", "norm_added_k", seenText), Project(attention, "to_k", "norm_k", seenImage)),
            graph.Concat(1, attention.Linear("add_v_proj", seenText), attention.Linear("to_v", seenImage)),
            config.Heads
        );
        var mixedImage = graph.Rows(mixed, length, graph.Constant([long.MaxValue]));
        var again = twice ? Again() : (Value?)null;
        image = graph.Add(image, graph.Multiply(ofImage[2], attention.Linear("to_out.0", mixedImage)));
        if (again is { } more)
            image = graph.Add(image, graph.Multiply(ofImage[8], more));
        image = Fed(image, ofImage, "ff");
        if (last)
            return (text, image);

        var mixedText = graph.Rows(mixed, graph.Constant([0L]), length);
        text = graph.Add(text, graph.Multiply(ofText[2], attention.Linear("to_add_out", mixedText)));
        return (Fed(text, ofText, "ff_context"), image);

        Value Fed(Value x, Value[] by, string name) =>
            graph.Add(x, graph.Multiply(by[5], at[name].Feed(graph.Modulate(x, by[3], by[4], config.Width))));

        Value Again()
        {
            var seen = graph.Modulate(image, ofImage[6], ofImage[7], config.Width);
            var second = at["attn2"];
            var (query, key) = (Project(second, "to_q", "norm_q", seen), Project(second, "to_k", "norm_k", seen));
            return second.Linear("to_out.0", graph.Attention(query, key, second.Linear("to_v", seen), config.Heads));
        }

        Value Project(Module from, string name, string norm, Value seen)
        {
            var projected = from.Linear(name, seen);
            return from.Has($"{norm}.weight") ? from.HeadRmsNorm($"{norm}.weight", projected, config.Heads, Epsilon) : projected;
        }
    }
}

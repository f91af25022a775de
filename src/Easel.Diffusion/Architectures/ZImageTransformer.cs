using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The denoiser of Z-Image (Z-Image Team, "Z-Image: An Efficient Image Generation Foundation Model with Single-Stream Diffusion
/// Transformer", 2025): text and picture each pass through blocks of their own and then, as one sequence, through blocks that share
/// their weights. Noisy latents, timestep and prompt to the velocity. Names of weights are those of diffusers' ZImageTransformer2DModel,
/// but for those of its one size of patches.
/// </summary>
internal static class ZImageTransformer
{
    private const float NormEpsilon = 1e-5f;
    private const float LastEpsilon = 1e-6f;
    private const int TimeWidth = 256;
    private const float Noise = 1000;

    public static OnnxGraph Build(ZImageConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("z_image");
        var root = Module.Root(graph, weights);
        var sample = graph.Input("sample", ElementType.Float32, "batch", config.LatentChannels, "height", "width");
        var timestep = graph.Input("timestep", ElementType.Float32, 1);
        var prompt = graph.Input("encoder_hidden_states", ElementType.Float32, "batch", "length", config.PromptWidth);
        var cosines = graph.Input(RotaryTensors.CosinesName, ElementType.Float32, "tokens", "half_head");
        var sines = graph.Input(RotaryTensors.SinesName, ElementType.Float32, "tokens", "half_head");

        // It counts time from noise to the picture.
        var time = graph.Node("Sub", [graph.Constant(Noise), timestep]);
        time = graph.TimestepEmbedding(time, TimeWidth, (float)(config.TimeScale / Noise));
        var mlp = root["t_embedder"]["mlp"];
        time = mlp.Linear("2", graph.Silu(mlp.Linear("0", time)));

        var cells = graph.Node("SpaceToDepth", [sample], ("blocksize", 2L));
        var tokens = graph.Transpose(graph.Reshape(cells, 0, 4 * config.LatentChannels, -1), 0, 2, 1);
        var count = graph.LengthOf(tokens);
        var image = Fill(root, "x_pad_token", root.Linear("x_embedder", tokens), config);
        var text = root.Linear("cap_embedder.1", root.RmsNorm("cap_embedder.0.weight", prompt, config.Epsilon));
        text = Fill(root, "cap_pad_token", text, config);

        var textLength = graph.LengthOf(text);
        var (begin, end) = (graph.Constant([0L]), graph.Constant([long.MaxValue]));
        var ofText = new Angles(Part(cosines, begin, textLength), Part(sines, begin, textLength));
        var ofImage = new Angles(Part(cosines, textLength, end), Part(sines, textLength, end));
        for (var i = 0; i < root.Count("noise_refiner"); i++)
            image = Block(root["noise_refiner", i], image, ofImage, time, config);
        for (var i = 0; i < root.Count("context_refiner"); i++)
            text = Block(root["context_refiner", i], text, ofText, time: null, config);

        var all = graph.Concat(1, text, image);
        for (var i = 0; i < root.Count("layers"); i++)
            all = Block(root["layers", i], all, new Angles(cosines, sines), time, config);

        image = graph.Rows(all, textLength, graph.Add(textLength, count));
        var last = root["final_layer"];
        var scale = OneMore(graph, graph.PerToken(last.Linear("adaLN_modulation.1", graph.Silu(time))));
        image = last.Linear("linear", graph.Multiply(graph.Standardize(image, config.Width, LastEpsilon), scale));
        graph.Output(
            graph.Node("Neg", [graph.CellsToLatents(image, cells, config.LatentChannels)]),
            "out_sample",
            ElementType.Float32,
            "batch",
            config.LatentChannels,
            "height",
            "width"
        );
        return graph.Build();

        Value Part(Value table, Value from, Value to) => graph.Node("Slice", [table, from, to, graph.Constant([0L])]);
    }

    /// <summary>Up to a multiple of 32 tokens by a learnt one.</summary>
    private static Value Fill(Module root, string filler, Value x, ZImageConfig config)
    {
        var graph = root.Graph;
        var multiple = graph.Constant([(long)TokenPositions.ZImageMultiple]);
        var beyond = graph.Node("Mod", [graph.LengthOf(x), multiple]);
        var missing = graph.Node("Mod", [graph.Node("Sub", [multiple, beyond]), multiple]);
        var batch = graph.Node("Shape", [x], ("end", 1L));
        var shape = graph.Concat(0, batch, missing, graph.Constant([(long)config.Width]));
        var token = graph.Reshape(root.Parameter(filler, 1, config.Width), 1, 1, config.Width);
        return graph.Concat(1, x, graph.Node("Expand", [token, shape]));
    }

    /// <param name="time">Scales what the block sees and how much it adds; null for blocks that do not know it.</param>
    private static Value Block(Module at, Value x, Angles angles, Value? time, ZImageConfig config)
    {
        var graph = at.Graph;
        var by = time is { } known ? at.Modulation("adaLN_modulation.0", known, 4) : [];

        var seen = Seen("attention_norm1.weight", 0);
        var attention = at["attention"];
        var query = attention.HeadRmsNorm("norm_q.weight", attention.Linear("to_q", seen), config.Heads, NormEpsilon);
        var key = attention.HeadRmsNorm("norm_k.weight", attention.Linear("to_k", seen), config.Heads, NormEpsilon);
        var mixed = graph.Attention(angles.Turn(graph, query), angles.Turn(graph, key), attention.Linear("to_v", seen), config.Heads);
        x = graph.Add(x, Gated("attention_norm2.weight", attention.Linear("to_out.0", mixed), 1));

        seen = Seen("ffn_norm1.weight", 2);
        var feed = at["feed_forward"];
        var inner = graph.Multiply(graph.Silu(feed.Linear("w1", seen)), feed.Linear("w3", seen));
        return graph.Add(x, Gated("ffn_norm2.weight", feed.Linear("w2", inner), 3));

        Value Seen(string norm, int scale)
        {
            var even = at.RmsNorm(norm, x, config.Epsilon);
            return by.Length == 0 ? even : graph.Multiply(even, OneMore(graph, by[scale]));
        }

        Value Gated(string norm, Value made, int gate)
        {
            var even = at.RmsNorm(norm, made, config.Epsilon);
            return by.Length == 0 ? even : graph.Multiply(graph.Node("Tanh", [by[gate]]), even);
        }
    }

    private static Value OneMore(GraphBuilder graph, Value x) => graph.Add(x, graph.Constant(1f));

    private readonly record struct Angles(Value Cosines, Value Sines)
    {
        public Value Turn(GraphBuilder graph, Value x) => graph.Rotate(x, Cosines, Sines);
    }
}

using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The denoiser of FLUX.1 (Black Forest Labs, 2024), a rectified flow transformer after Esser et al., "Scaling Rectified Flow
/// Transformers" (2024): blocks in which text and picture have weights of their own and attend to each other, then blocks with one set of
/// weights whose attention and feed-forward run side by side (Dehghani et al. 2023). Noisy latents, timestep and prompt to the velocity.
/// Names of weights are those of diffusers' FluxTransformer2DModel.
/// </summary>
internal static class FluxTransformer
{
    private const float Epsilon = 1e-6f;
    private const int TimeWidth = 256;
    private const float GuidanceScale = 1000;

    public static OnnxGraph Build(FluxConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("flux");
        var root = Module.Root(graph, weights);
        var sample = graph.Input("sample", ElementType.Float32, "batch", config.InChannels, "height", "width");
        var timestep = graph.Input("timestep", ElementType.Float32, 1);
        var prompt = graph.Input("encoder_hidden_states", ElementType.Float32, "batch", "length", config.PromptWidth);
        var flow = new Flow(
            config,
            graph.Silu(Embed(root["time_text_embed"], timestep, config)),
            graph.Input(RotaryTensors.CosinesName, ElementType.Float32, "tokens", "half_head"),
            graph.Input(RotaryTensors.SinesName, ElementType.Float32, "tokens", "half_head"),
            graph.LengthOf(prompt)
        );

        var cells = graph.Node("SpaceToDepth", [sample], ("blocksize", 2L));
        var tokens = graph.Pack(cells, config.InChannels);
        var count = graph.LengthOf(tokens);
        if (config.TakesReferences)
            tokens = graph.Concat(
                1,
                tokens,
                graph.Input(ReferenceTokens.Name, ElementType.Float32, "batch", "reference_tokens", 4 * config.LatentChannels)
            );
        var image = root.Linear("x_embedder", tokens);
        var text = root.Linear("context_embedder", prompt);
        for (var i = 0; i < root.Count("transformer_blocks"); i++)
            (text, image) = DoubleBlock(root["transformer_blocks", i], text, image, flow);

        var all = graph.Concat(1, text, image);
        for (var i = 0; i < root.Count("single_transformer_blocks"); i++)
            all = SingleBlock(root["single_transformer_blocks", i], all, flow);
        image = graph.Rows(all, flow.TextLength, graph.Add(flow.TextLength, count));

        var last = root["norm_out"];
        var scale = graph.PerToken(last.Linear("scale", flow.Time));
        var shift = graph.PerToken(last.Linear("shift", flow.Time));
        image = root.Linear("proj_out", graph.Modulate(image, shift, scale, config.Width));
        graph.Output(
            graph.Unpack(image, cells, config.LatentChannels),
            "out_sample",
            ElementType.Float32,
            "batch",
            config.LatentChannels,
            "height",
            "width"
        );
        return graph.Build();
    }

    private static Value Embed(Module at, Value timestep, FluxConfig config)
    {
        var graph = at.Graph;
        var time = at["timestep_embedder"].Embed(graph.TimestepEmbedding(timestep, TimeWidth));
        if (config.EmbedsGuidance)
        {
            var guidance = graph.Input(GuidanceTensor.Name, ElementType.Float32, 1);
            time = graph.Add(time, at["guidance_embedder"].Embed(graph.TimestepEmbedding(guidance, TimeWidth, GuidanceScale)));
        }

        var pooled = graph.Input(SizeConditioning.PooledName, ElementType.Float32, "batch", config.PooledWidth);
        return graph.Add(time, at["text_embedder"].Embed(pooled));
    }

    private static (Value Text, Value Image) DoubleBlock(Module at, Value text, Value image, Flow flow)
    {
        var graph = at.Graph;
        var ofImage = at["norm1"].Modulation("linear", flow.Time, 6);
        var ofText = at["norm1_context"].Modulation("linear", flow.Time, 6);
        var seenImage = graph.Modulate(image, ofImage[0], ofImage[1], flow.Config.Width);
        var seenText = graph.Modulate(text, ofText[0], ofText[1], flow.Config.Width);

        var attention = at["attn"];
        var heads = flow.Config.Heads;
        var query = Join("norm_added_q", "add_q_proj", "norm_q", "to_q");
        var key = Join("norm_added_k", "add_k_proj", "norm_k", "to_k");
        var value = graph.Concat(1, attention.Linear("add_v_proj", seenText), attention.Linear("to_v", seenImage));
        var mixed = graph.Attention(flow.Rotate(graph, query), flow.Rotate(graph, key), value, heads);
        var mixedText = graph.Rows(mixed, graph.Constant([0L]), flow.TextLength);
        var mixedImage = graph.Rows(mixed, flow.TextLength, graph.Constant([long.MaxValue]));

        image = graph.Add(image, graph.Multiply(ofImage[2], attention.Linear("to_out.0", mixedImage)));
        text = graph.Add(text, graph.Multiply(ofText[2], attention.Linear("to_add_out", mixedText)));
        return (Feed(at["ff_context"], text, ofText), Feed(at["ff"], image, ofImage));

        Value Join(string textNorm, string textProjection, string imageNorm, string imageProjection) =>
            graph.Concat(
                1,
                attention.HeadRmsNorm($"{textNorm}.weight", attention.Linear(textProjection, seenText), heads, Epsilon),
                attention.HeadRmsNorm($"{imageNorm}.weight", attention.Linear(imageProjection, seenImage), heads, Epsilon)
            );

        Value Feed(Module ff, Value x, Value[] by) =>
            graph.Add(x, graph.Multiply(by[5], ff.Feed(graph.Modulate(x, by[3], by[4], flow.Config.Width))));
    }

    private static Value SingleBlock(Module at, Value x, Flow flow)
    {
        var graph = at.Graph;
        var by = at["norm"].Modulation("linear", flow.Time, 3);
        var seen = graph.Modulate(x, by[0], by[1], flow.Config.Width);
        var inner = graph.Gelu(at.Linear("proj_mlp", seen), tanh: true);
        var attention = at["attn"];
        var heads = flow.Config.Heads;
        var query = attention.HeadRmsNorm("norm_q.weight", attention.Linear("to_q", seen), heads, Epsilon);
        var key = attention.HeadRmsNorm("norm_k.weight", attention.Linear("to_k", seen), heads, Epsilon);
        var mixed = graph.Attention(flow.Rotate(graph, query), flow.Rotate(graph, key), attention.Linear("to_v", seen), heads);
        return graph.Add(x, graph.Multiply(by[2], at.Linear("proj_out", graph.Concat(-1, mixed, inner))));
    }

    /// <summary>What every block goes by.</summary>
    private sealed record Flow(FluxConfig Config, Value Time, Value Cosines, Value Sines, Value TextLength)
    {
        public Value Rotate(GraphBuilder graph, Value x) => graph.Rotate(x, Cosines, Sines);
    }
}

using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The denoiser of Qwen-Image (Wu et al., "Qwen-Image Technical Report", 2025), a multimodal diffusion transformer after Esser et al. 2024:
/// text and picture have weights of their own and attend to each other. Noisy latents, timestep and prompt to the velocity. Names of
/// weights are those of diffusers' QwenImageTransformer2DModel.
/// </summary>
internal static class QwenImageTransformer
{
    private const float Epsilon = 1e-6f;
    private const int TimeWidth = 256;

    public static OnnxGraph Build(QwenImageConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("qwen_image");
        var root = Module.Root(graph, weights);
        var sample = graph.Input("sample", ElementType.Float32, "batch", config.LatentChannels, "height", "width");
        var timestep = graph.Input("timestep", ElementType.Float32, 1);
        var prompt = graph.Input("encoder_hidden_states", ElementType.Float32, "batch", "length", config.PromptWidth);
        var cosines = graph.Input(RotaryTensors.CosinesName, ElementType.Float32, "tokens", "half_head");
        var sines = graph.Input(RotaryTensors.SinesName, ElementType.Float32, "tokens", "half_head");
        var time = Time(timestep);

        var cells = graph.Node("SpaceToDepth", [sample], ("blocksize", 2L));
        var tokens = graph.Pack(cells, config.LatentChannels);
        var count = graph.LengthOf(tokens);
        if (config.TakesReferences)
            tokens = graph.Concat(
                1,
                tokens,
                graph.Input(ReferenceTokens.Name, ElementType.Float32, "batch", "reference_tokens", 4 * config.LatentChannels)
            );
        var image = root.Linear("img_in", tokens);
        var text = root.Linear("txt_in", root.RmsNorm("txt_norm.weight", prompt, Epsilon));
        Value? clean = config is { TakesReferences: true, ReferencesAreClean: true } ? Time(graph.Constant([0f], 1)) : null;
        var flow = new Flow(config, time, clean, count, cosines, sines, graph.LengthOf(prompt));
        for (var i = 0; i < root.Count("transformer_blocks"); i++)
            (text, image) = Block(root["transformer_blocks", i], text, image, flow);

        if (config.TakesReferences)
            image = graph.Rows(image, graph.Constant([0L]), count);
        var last = root["norm_out"].Modulation("linear", time, 2);
        image = root.Linear("proj_out", graph.Modulate(image, shift: last[1], scale: last[0], config.Width));
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

        Value Time(Value moment) =>
            graph.Silu(root["time_text_embed"]["timestep_embedder"].Embed(graph.TimestepEmbedding(moment, TimeWidth)));
    }

    private static (Value Text, Value Image) Block(Module at, Value text, Value image, Flow flow)
    {
        var graph = at.Graph;
        var (heads, width) = (flow.Config.Heads, flow.Config.Width);
        var ofImage = flow.PerToken(at, "img_mod.1", image);
        var ofText = at.Modulation("txt_mod.1", flow.Time, 6);
        var seenImage = graph.Modulate(image, ofImage[0], ofImage[1], width);
        var seenText = graph.Modulate(text, ofText[0], ofText[1], width);

        var attention = at["attn"];
        var query = flow.Rotate(graph, Join("norm_added_q", "add_q_proj", "norm_q", "to_q"));
        var key = flow.Rotate(graph, Join("norm_added_k", "add_k_proj", "norm_k", "to_k"));
        var value = graph.Concat(1, attention.Linear("add_v_proj", seenText), attention.Linear("to_v", seenImage));
        var mixed = graph.Attention(query, key, value, heads);
        var mixedText = graph.Rows(mixed, graph.Constant([0L]), flow.TextLength);
        var mixedImage = graph.Rows(mixed, flow.TextLength, graph.Constant([long.MaxValue]));

        image = graph.Add(image, graph.Multiply(ofImage[2], attention.Linear("to_out.0", mixedImage)));
        text = graph.Add(text, graph.Multiply(ofText[2], attention.Linear("to_add_out", mixedText)));
        return (Feed(at["txt_mlp"], text, ofText), Feed(at["img_mlp"], image, ofImage));

        Value Join(string textNorm, string textProjection, string imageNorm, string imageProjection) =>
            graph.Concat(
                1,
                attention.HeadRmsNorm($"{textNorm}.weight", attention.Linear(textProjection, seenText), heads, Epsilon),
                attention.HeadRmsNorm($"{imageNorm}.weight", attention.Linear(imageProjection, seenImage), heads, Epsilon)
            );

        Value Feed(Module mlp, Value x, Value[] by) =>
            graph.Add(x, graph.Multiply(by[5], mlp.Feed(graph.Modulate(x, by[3], by[4], width))));
    }

    /// <summary>What every block goes by.</summary>
    /// <param name="Clean">The time of clean pictures; null where those to go by have the time of the one that is drawn.</param>
    /// <param name="Count">Tokens of the picture that is drawn, which come first.</param>
    private sealed record Flow(QwenImageConfig Config, Value Time, Value? Clean, Value Count, Value Cosines, Value Sines, Value TextLength)
    {
        public Value Rotate(GraphBuilder graph, Value x) => graph.Rotate(x, Cosines, Sines);

        /// <summary>Modulations of the pictures' tokens: the same for all, [1, 1, D], or one for each, [1, L, D].</summary>
        public Value[] PerToken(Module at, string name, Value image)
        {
            var own = at.Modulation(name, Time, 6);
            if (Clean is not { } clean)
                return own;
            var graph = at.Graph;
            var rest = graph.Node("Sub", [graph.LengthOf(image), Count]);
            var others = at.Modulation(name, clean, 6);
            return [.. own.Zip(others, (drawn, given) => graph.Concat(1, Repeated(graph, drawn, Count), Repeated(graph, given, rest)))];
        }

        private Value Repeated(GraphBuilder graph, Value row, Value count) =>
            graph.Node("Expand", [row, graph.Concat(0, graph.Constant([1L]), count, graph.Constant([(long)Config.Width]))]);
    }
}

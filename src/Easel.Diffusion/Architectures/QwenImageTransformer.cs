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
        var embedded = graph.TimestepEmbedding(timestep, TimeWidth);
        var time = graph.Silu(root["time_text_embed"]["timestep_embedder"].Embed(embedded));

        var cells = graph.Node("SpaceToDepth", [sample], ("blocksize", 2L));
        var image = root.Linear("img_in", graph.Pack(cells, config.LatentChannels));
        var text = root.Linear("txt_in", root.RmsNorm("txt_norm.weight", prompt, Epsilon));
        var flow = new Flow(config, time, cosines, sines, graph.LengthOf(prompt));
        for (var i = 0; i < root.Count("transformer_blocks"); i++)
            (text, image) = Block(root["transformer_blocks", i], text, image, flow);

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
    }

    private static (Value Text, Value Image) Block(Module at, Value text, Value image, Flow flow)
    {
        var graph = at.Graph;
        var (heads, width) = (flow.Config.Heads, flow.Config.Width);
        var ofImage = at.Modulation("img_mod.1", flow.Time, 6);
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
    private sealed record Flow(QwenImageConfig Config, Value Time, Value Cosines, Value Sines, Value TextLength)
    {
        public Value Rotate(GraphBuilder graph, Value x) => graph.Rotate(x, Cosines, Sines);
    }
}

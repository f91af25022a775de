using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The denoiser of FLUX.2 (Black Forest Labs, 2025): blocks as FLUX.1's, without biases, whose modulations are the same in every block and
/// whose feed-forward is gated (Shazeer 2020). Noisy latents, timestep and prompt to the velocity. Names of weights are those of diffusers'
/// Flux2Transformer2DModel, but for joint matrices, which are in parts.
/// </summary>
internal static class Flux2Transformer
{
    private const int TimeWidth = 256;

    public static OnnxGraph Build(Flux2Config config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("flux2");
        var root = Module.Root(graph, weights);
        var sample = graph.Input("sample", ElementType.Float32, "batch", config.LatentChannels, "height", "width");
        var timestep = graph.Input("timestep", ElementType.Float32, 1);
        var prompt = graph.Input("encoder_hidden_states", ElementType.Float32, "batch", "length", config.PromptWidth);
        var cosines = graph.Input(RotaryTensors.CosinesName, ElementType.Float32, "tokens", "half_head");
        var sines = graph.Input(RotaryTensors.SinesName, ElementType.Float32, "tokens", "half_head");
        var reference = graph.Input(ReferenceTokens.Name, ElementType.Float32, "batch", "reference_tokens", config.LatentChannels);

        var time = graph.Silu(root["time_guidance_embed"]["timestep_embedder"].Embed(graph.TimestepEmbedding(timestep, TimeWidth)));
        var flow = new Flow(config, cosines, sines);
        var ofImage = root["double_stream_modulation_img"].Modulation("linear", time, 6);
        var ofText = root["double_stream_modulation_txt"].Modulation("linear", time, 6);
        var ofBoth = root["single_stream_modulation"].Modulation("linear", time, 3);

        var tokens = graph.Transpose(graph.Reshape(sample, 0, config.LatentChannels, -1), 0, 2, 1);
        var count = graph.LengthOf(tokens);
        var image = root.Linear("x_embedder", graph.Concat(1, tokens, reference));
        var text = root.Linear("context_embedder", prompt);
        var textLength = graph.LengthOf(text);
        for (var i = 0; i < root.Count("transformer_blocks"); i++)
            (text, image) = DoubleBlock(root["transformer_blocks", i], (text, ofText), (image, ofImage), textLength, flow);

        var all = graph.Concat(1, text, image);
        for (var i = 0; i < root.Count("single_transformer_blocks"); i++)
            all = SingleBlock(root["single_transformer_blocks", i], all, ofBoth, flow);

        image = graph.Rows(all, textLength, graph.Add(textLength, count));
        var last = root["norm_out"];
        var shift = graph.PerToken(last.Linear("shift", time));
        image = root.Linear("proj_out", graph.Modulate(image, shift, graph.PerToken(last.Linear("scale", time)), config.Width));
        graph.Output(
            graph.ReshapeLike(graph.Transpose(image, 0, 2, 1), sample),
            "out_sample",
            ElementType.Float32,
            "batch",
            config.LatentChannels,
            "height",
            "width"
        );
        return graph.Build();
    }

    private static (Value Text, Value Image) DoubleBlock(
        Module at,
        (Value States, Value[] By) text,
        (Value States, Value[] By) image,
        Value textLength,
        Flow flow
    )
    {
        var graph = at.Graph;
        var attention = at["attn"];
        var seenText = graph.Modulate(text.States, text.By[0], text.By[1], flow.Config.Width);
        var seenImage = graph.Modulate(image.States, image.By[0], image.By[1], flow.Config.Width);
        var mixed = graph.Attention(
            flow.Turn(graph, graph.Concat(1, Head("add_q_proj", "norm_added_q", seenText), Head("to_q", "norm_q", seenImage))),
            flow.Turn(graph, graph.Concat(1, Head("add_k_proj", "norm_added_k", seenText), Head("to_k", "norm_k", seenImage))),
            graph.Concat(1, attention.Linear("add_v_proj", seenText), attention.Linear("to_v", seenImage)),
            flow.Config.Heads
        );
        var mixedText = attention.Linear("to_add_out", graph.Rows(mixed, graph.Constant([0L]), textLength));
        var mixedImage = attention.Linear("to_out.0", graph.Rows(mixed, textLength, graph.Constant([long.MaxValue])));
        return (Fed("ff_context", text, mixedText), Fed("ff", image, mixedImage));

        Value Head(string name, string norm, Value seen) =>
            attention.HeadRmsNorm($"{norm}.weight", attention.Linear(name, seen), flow.Config.Heads, flow.Config.Epsilon);

        Value Fed(string name, (Value States, Value[] By) stream, Value mixedStream)
        {
            var x = graph.Add(stream.States, graph.Multiply(stream.By[2], mixedStream));
            var seen = graph.Modulate(x, stream.By[3], stream.By[4], flow.Config.Width);
            var fed = at[name].Linear("linear_out", Gated(graph, at[name].Linear("linear_in", seen)));
            return graph.Add(x, graph.Multiply(stream.By[5], fed));
        }
    }

    private static Value SingleBlock(Module at, Value x, Value[] by, Flow flow)
    {
        var graph = at.Graph;
        var attention = at["attn"];
        var (heads, epsilon) = (flow.Config.Heads, flow.Config.Epsilon);
        var seen = graph.Modulate(x, by[0], by[1], flow.Config.Width);
        var query = attention.HeadRmsNorm("norm_q.weight", attention.Linear("to_q", seen), heads, epsilon);
        var key = attention.HeadRmsNorm("norm_k.weight", attention.Linear("to_k", seen), heads, epsilon);
        var mixed = graph.Attention(flow.Turn(graph, query), flow.Turn(graph, key), attention.Linear("to_v", seen), heads);
        var inner = Gated(graph, attention.Linear("to_mlp", seen));
        return graph.Add(x, graph.Multiply(by[2], attention.Linear("to_out", graph.Concat(-1, mixed, inner))));
    }

    /// <summary>The second half by the SiLU of the first.</summary>
    private static Value Gated(GraphBuilder graph, Value x)
    {
        var halves = graph.Split(x, 2, -1);
        return graph.Multiply(graph.Silu(halves[0]), halves[1]);
    }

    private sealed record Flow(Flux2Config Config, Value Cosines, Value Sines)
    {
        public Value Turn(GraphBuilder graph, Value x) => graph.Rotate(x, Cosines, Sines);
    }
}

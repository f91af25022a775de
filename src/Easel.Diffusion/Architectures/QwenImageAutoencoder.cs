using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// Qwen-Image's autoencoder (Wu et al., "Qwen-Image Technical Report", 2025), which is that of a video model (Wan Team, "Wan", 2025), of
/// one frame: what looks at other frames is left out. Between pictures [B, 3, 8H, 8W] and latents [B, C, H, W], which are evened out by
/// means and deviations of each channel. Names of weights are those of diffusers' AutoencoderKLQwenImage.
/// </summary>
internal static class QwenImageAutoencoder
{
    private const float Least = 1e-12f;

    // Of the published autoencoder, whose file does not tell.
    private static readonly float[] StandardMeans =
    [
        -0.7571f,
        -0.7089f,
        -0.9113f,
        0.1075f,
        -0.1745f,
        0.9653f,
        -0.1517f,
        1.5508f,
        0.4134f,
        -0.0715f,
        0.5517f,
        -0.3632f,
        -0.1922f,
        -0.9497f,
        0.2503f,
        -0.2921f,
    ];

    private static readonly float[] StandardDeviations =
    [
        2.8184f,
        1.4541f,
        2.3275f,
        2.6558f,
        1.2196f,
        1.7708f,
        2.6052f,
        2.0743f,
        3.2687f,
        2.1526f,
        2.8652f,
        1.5579f,
        1.6382f,
        1.1253f,
        2.8251f,
        1.9160f,
    ];

    /// <summary>Its sizes; null, and problems, where these are no weights of one.</summary>
    public static AutoencoderConfig? Detect(NetworkWeights weights)
    {
        if (
            weights.Find("decoder.conv_in.weight", -1, -1, 3, 3, 3) is not { } first
            || weights.Find("decoder.conv_out.weight", -1, -1, 3, 3, 3) is not { } last
        )
            return null;
        var levels = Module.Root(new GraphBuilder(""), weights)["decoder"].Count("up_blocks");
        return new AutoencoderConfig((int)last.Shape[0], (int)first.Shape[1], Math.Max(1, levels), (int)first.Shape[0], Groups: 1);
    }

    /// <summary>Means and deviations of the latents' channels; a problem where a config has not one for each.</summary>
    public static (float[] Means, float[] Deviations) ReadSpread(ConfigFile? config, int channels, Action<string> report)
    {
        var (means, deviations) = (Read("latents_mean", StandardMeans), Read("latents_std", StandardDeviations));
        if (means.Length != channels || deviations.Length != channels || Array.Exists(deviations, deviation => !(deviation > 0)))
            report($"has latents of {channels} channels, and {means.Length} means and {deviations.Length} deviations above 0 for them.");
        return (means, deviations);

        float[] Read(string key, float[] standard) =>
            config?.Array(key) is { Count: > 0 } listed
                ? [.. listed.Select(number => number.TryGetSingle(out var value) ? value : float.NaN)]
                : standard;
    }

    public static OnnxGraph BuildDecoder(AutoencoderConfig config, float[] means, float[] deviations, NetworkWeights weights)
    {
        var graph = new GraphBuilder("qwen_image_vae_decoder");
        var root = Module.Root(graph, weights);
        var x = graph.Input("latent_sample", ElementType.Float32, "batch", config.LatentChannels, "height", "width");
        x = graph.Add(graph.Multiply(x, PerChannel(graph, deviations)), PerChannel(graph, means));
        var decoder = root["decoder"] with { KeepsHalves = true };
        x = Middle(decoder["mid_block"], decoder.CausalConv("conv_in", root.CausalConv("post_quant_conv", x, padding: 0)), config);
        for (var level = 0; level < config.Levels; level++)
        {
            var at = decoder["up_blocks", level];
            for (var i = 0; i < at.Count("resnets"); i++)
                x = Residual(at["resnets", i], x);
            if (at.Has("upsamplers.0.resample.1.weight"))
                x = at.Conv("upsamplers.0.resample.1", graph.Double(x));
        }

        x = decoder.CausalConv("conv_out", graph.Silu(Norm(decoder, "norm_out", x)));
        graph.Output(x, "sample", ElementType.Float32, "batch", config.Channels, "pixel_height", "pixel_width");
        return graph.Build() with { MakesPictures = true };
    }

    /// <summary>Gives the latents, not their distribution.</summary>
    public static OnnxGraph BuildEncoder(AutoencoderConfig config, float[] means, float[] deviations, NetworkWeights weights)
    {
        var graph = new GraphBuilder("qwen_image_vae_encoder");
        var root = Module.Root(graph, weights);
        var encoder = root["encoder"] with { KeepsHalves = true };
        var x = graph.Input("sample", ElementType.Float32, "batch", config.Channels, "pixel_height", "pixel_width");
        x = encoder.CausalConv("conv_in", x);

        // One list of blocks and of what halves between them.
        for (var i = 0; i < encoder.Count("down_blocks"); i++)
        {
            var at = encoder["down_blocks", i];
            x = at.Has("resample.1.weight")
                ? at.Conv("resample.1", AutoencoderKl.PadBelow(graph, x), stride: 2, padding: 0)
                : Residual(at, x);
        }

        x = Middle(encoder["mid_block"], x, config);
        x = encoder.CausalConv("conv_out", graph.Silu(Norm(encoder, "norm_out", x)));
        x = graph.Split(root.CausalConv("quant_conv", x, padding: 0), 2, 1)[0];
        x = graph.Node("Div", [graph.Node("Sub", [x, PerChannel(graph, means)]), PerChannel(graph, deviations)]);
        graph.Output(x, "latent_sample", ElementType.Float32, "batch", config.LatentChannels, "height", "width");
        return graph.Build() with { MakesPictures = true };
    }

    private static Value PerChannel(GraphBuilder graph, float[] numbers) => graph.Constant(numbers, 1, numbers.Length, 1, 1);

    private static Value Middle(Module at, Value x, AutoencoderConfig config)
    {
        x = Residual(at["resnets", 0], x);
        return Residual(at["resnets", 1], Attention(at["attentions", 0], x, config));
    }

    private static Value Residual(Module at, Value x)
    {
        var graph = at.Graph;
        var inner = at.CausalConv("conv1", graph.Silu(Norm(at, "norm1", x)));
        inner = at.CausalConv("conv2", graph.Silu(Norm(at, "norm2", inner)));
        return graph.Add(at.Has("conv_shortcut.weight") ? at.CausalConv("conv_shortcut", x, padding: 0) : x, inner);
    }

    /// <summary>Every cell sees every other, with one head.</summary>
    private static Value Attention(Module at, Value x, AutoencoderConfig config)
    {
        var graph = at.Graph;
        var all = graph.Reshape(at.Conv("to_qkv", Norm(at, "norm", x), padding: 0), 0, 3 * config.MiddleWidth, -1);
        var parts = graph.Split(graph.Transpose(all, 0, 2, 1), 3, -1);
        var mixed = graph.ReshapeLike(graph.Transpose(graph.Attention(parts[0], parts[1], parts[2], heads: 1), 0, 2, 1), x);
        return graph.Add(x, at.Conv("proj", mixed, padding: 0));
    }

    /// <summary>Zhang and Sennrich, "Root Mean Square Layer Normalization" (2019), over the channels of each cell.</summary>
    private static Value Norm(Module at, string name, Value x)
    {
        var graph = at.Graph;
        var path = $"{at.Path}.{name}.gamma";
        if (at.Weights.Find(path) is not { } weight)
            return x;
        var length = graph.Node("ReduceL2", [x, graph.Constant([1L])], ("keepdims", 1L));
        var even = graph.Node("Div", [x, graph.Node("Max", [length, graph.Constant(Least)])]);
        var scaled = graph.Multiply(even, graph.Weight(path, weight, weight.Count, 1, 1));
        return graph.Multiply(scaled, graph.Constant(MathF.Sqrt(weight.Count)));
    }
}

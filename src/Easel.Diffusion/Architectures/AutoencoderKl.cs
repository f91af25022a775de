using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The autoencoder of Rombach et al. (2022), section 3.1, between pictures [B, 3, 8H, 8W] and latents [B, C, H, W]; a graph for each
/// half. Names of weights are those of diffusers' AutoencoderKL.
/// </summary>
internal static class AutoencoderKl
{
    private const float Epsilon = 1e-6f;

    public static OnnxGraph BuildDecoder(AutoencoderConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("vae_decoder");
        var root = Module.Root(graph, weights);
        Decode(root, graph.Input("latent_sample", ElementType.Float32, "batch", config.LatentChannels, "height", "width"), config);
        return graph.Build() with { MakesPictures = true };
    }

    /// <summary>The picture of latents, as the graph's output.</summary>
    public static void Decode(Module root, Value latents, AutoencoderConfig config)
    {
        var graph = root.Graph;
        var decoder = root["decoder"] with { KeepsHalves = true };
        var x = latents;
        if (root.Has("post_quant_conv.weight"))
            x = root.Conv("post_quant_conv", x, padding: 0);

        x = Middle(decoder["mid_block"], decoder.Conv("conv_in", x), config);
        for (var level = 0; level < config.Levels; level++)
        {
            x = Residuals(decoder["up_blocks", level], x, config);
            var upsampler = decoder["up_blocks", level]["upsamplers", 0];
            if (upsampler.Has("conv.weight"))
                x = upsampler.Conv("conv", graph.Double(x));
        }

        x = graph.Silu(decoder.GroupNorm("conv_norm_out", x, config.Groups, Epsilon));
        graph.Output(decoder.Conv("conv_out", x), "sample", ElementType.Float32, "batch", config.Channels, "pixel_height", "pixel_width");
    }

    /// <summary>Gives the moments of the latents' distribution, mean and then log-variance.</summary>
    public static OnnxGraph BuildEncoder(AutoencoderConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("vae_encoder");
        var moments = Encode(Module.Root(graph, weights), config);
        graph.Output(moments, "latent_sample", ElementType.Float32, "batch", 2 * config.LatentChannels, "height", "width");
        return graph.Build() with { MakesPictures = true };
    }

    /// <summary>The moments of the latents' distribution of a picture, which is the graph's input.</summary>
    public static Value Encode(Module root, AutoencoderConfig config)
    {
        var graph = root.Graph;
        var encoder = root["encoder"] with { KeepsHalves = true };
        var x = encoder.Conv(
            "conv_in",
            graph.Input("sample", ElementType.Float32, "batch", config.Channels, "pixel_height", "pixel_width")
        );
        for (var level = 0; level < config.Levels; level++)
        {
            x = Residuals(encoder["down_blocks", level], x, config);
            var downsampler = encoder["down_blocks", level]["downsamplers", 0];
            if (downsampler.Has("conv.weight"))
                x = downsampler.Conv("conv", PadBelow(graph, x), stride: 2, padding: 0);
        }

        x = graph.Silu(encoder.GroupNorm("conv_norm_out", Middle(encoder["mid_block"], x, config), config.Groups, Epsilon));
        x = encoder.Conv("conv_out", x);
        return root.Has("quant_conv.weight") ? root.Conv("quant_conv", x, padding: 0) : x;
    }

    /// <summary>A row and a column of zeros below and to the right, so that a stride of 2 takes whole pairs.</summary>
    public static Value PadBelow(GraphBuilder graph, Value x) => graph.Node("Pad", [x, graph.Constant([0, 0, 0, 0, 0, 0, 1, 1])]);

    private static Value Middle(Module at, Value x, AutoencoderConfig config)
    {
        x = Residual(at["resnets", 0], x, config);
        if (at.Has("attentions.0.group_norm.weight"))
            x = Attention(at["attentions", 0], x, config);
        return Residual(at["resnets", 1], x, config);
    }

    private static Value Residuals(Module at, Value x, AutoencoderConfig config)
    {
        for (var i = 0; i < at.Count("resnets"); i++)
            x = Residual(at["resnets", i], x, config);
        return x;
    }

    private static Value Residual(Module at, Value x, AutoencoderConfig config)
    {
        var graph = at.Graph;
        var inner = at.Conv("conv1", graph.Silu(at.GroupNorm("norm1", x, config.Groups, Epsilon)));
        inner = at.Conv("conv2", graph.Silu(at.GroupNorm("norm2", inner, config.Groups, Epsilon)));
        return graph.Add(at.Has("conv_shortcut.weight") ? at.Conv("conv_shortcut", x, padding: 0) : x, inner);
    }

    /// <summary>Every cell sees every other, with one head.</summary>
    private static Value Attention(Module at, Value x, AutoencoderConfig config)
    {
        var graph = at.Graph;
        var seen = at.GroupNorm("group_norm", x, config.Groups, Epsilon);
        var tokens = graph.Transpose(graph.Reshape(seen, 0, config.MiddleWidth, -1), 0, 2, 1);
        var mixed = graph.Attention(at.Linear("to_q", tokens), at.Linear("to_k", tokens), at.Linear("to_v", tokens), heads: 1);
        return graph.Add(x, graph.ReshapeLike(graph.Transpose(at.Linear("to_out.0", mixed), 0, 2, 1), x));
    }
}

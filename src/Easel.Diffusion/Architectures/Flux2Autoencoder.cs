using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// FLUX.2's autoencoder: an <see cref="AutoencoderKl"/> whose latents lie two by two in the channels of one and are evened out by learnt
/// means and variances (Ioffe and Szegedy 2015), between pictures [B, 3, 16H, 16W] and latents [B, 4C, H, W].
/// </summary>
internal static class Flux2Autoencoder
{
    private const string Mean = "bn.running_mean";
    private const string Variance = "bn.running_var";

    /// <param name="epsilon">Added to the variances.</param>
    public static OnnxGraph BuildDecoder(AutoencoderConfig config, float epsilon, NetworkWeights weights)
    {
        var graph = new GraphBuilder("flux2_vae_decoder");
        var root = Module.Root(graph, weights);
        var x = graph.Input("latent_sample", ElementType.Float32, "batch", 4 * config.LatentChannels, "height", "width");
        var (mean, deviation) = Spread(root, config, epsilon);
        x = graph.Add(graph.Multiply(x, deviation), mean);
        x = graph.Node("DepthToSpace", [x], ("blocksize", 2L), ("mode", "CRD"));
        AutoencoderKl.Decode(root, x, config);
        return graph.Build() with { MakesPictures = true };
    }

    /// <summary>Gives the latents, not their distribution.</summary>
    /// <inheritdoc cref="BuildDecoder"/>
    public static OnnxGraph BuildEncoder(AutoencoderConfig config, float epsilon, NetworkWeights weights)
    {
        var graph = new GraphBuilder("flux2_vae_encoder");
        var root = Module.Root(graph, weights);
        var moments = AutoencoderKl.Encode(root, config);
        var x = graph.Split(moments, 2, 1)[0];

        // A channel's four cells side by side: the inverse of the decoder's.
        var cells = graph.Node("SpaceToDepth", [x], ("blocksize", 2L));
        var sides = graph.Node("Shape", [cells], ("start", 2L));
        var apart = graph.Node("Reshape", [cells, graph.Concat(0, graph.Constant([0, 4, config.LatentChannels]), sides)]);
        x = graph.ReshapeLike(graph.Transpose(apart, 0, 2, 1, 3, 4), cells);
        var (mean, deviation) = Spread(root, config, epsilon);
        x = graph.Node("Div", [graph.Node("Sub", [x, mean]), deviation]);
        graph.Output(x, "latent_sample", ElementType.Float32, "batch", 4 * config.LatentChannels, "height", "width");
        return graph.Build() with { MakesPictures = true };
    }

    private static (Value Mean, Value Deviation) Spread(Module root, AutoencoderConfig config, float epsilon)
    {
        var graph = root.Graph;
        var channels = 4L * config.LatentChannels;
        var mean = graph.Reshape(root.Parameter(Mean, channels), 1, channels, 1, 1);
        var variance = graph.Reshape(root.Parameter(Variance, channels), 1, channels, 1, 1);
        return (mean, graph.Node("Sqrt", [graph.Add(variance, graph.Constant(epsilon))]));
    }
}

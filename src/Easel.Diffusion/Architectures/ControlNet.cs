using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// Zhang, Rao and Agrawala, "Adding Conditional Control to Text-to-Image Diffusion Models" (2023): a copy of a U-Net's half down and middle
/// that is shown a picture (edges, depth, a pose) beside what the U-Net sees. Convolutions of one cell, which were zero when training began,
/// take what it makes to where the U-Net adds it. Names of weights are those of diffusers' ControlNetModel.
/// </summary>
internal static class ControlNet
{
    /// <summary>[1, 3, H, W] in [0, 1].</summary>
    public const string PictureName = "control_picture";

    /// <summary>By which all is multiplied that it gives.</summary>
    public const string StrengthName = "control_strength";

    private const string Hint = "controlnet_cond_embedding";
    private const int Colours = 3;

    public static OnnxGraph Build(UNetConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("controlnet");
        var root = Module.Root(graph, weights);
        var sample = graph.Input("sample", ElementType.Float32, "batch", config.InChannels, "height", "width");
        var timestep = graph.Input("timestep", ElementType.Float32, 1);
        var prompt = graph.Input("encoder_hidden_states", ElementType.Float32, "batch", "length", config.PromptWidth);
        var picture = graph.Input(PictureName, ElementType.Float32, 1, Colours, "picture_height", "picture_width");
        var strength = graph.Input(StrengthName, ElementType.Float32, 1);
        var time = graph.Silu(UNet.EmbedTime(root, timestep, config));

        var x = graph.Add(root.Conv("conv_in", sample), See(root[Hint], picture));
        var (middle, skips) = UNet.Encode(root, x, time, prompt, config);

        var places = ControlPlace.Of(root, config);
        foreach (var (i, skip) in skips.Reverse().Index())
            places[i].Output(graph, graph.Multiply(root["controlnet_down_blocks"].Conv($"{i}", skip, padding: 0), strength));
        places[^1].Output(graph, graph.Multiply(root.Conv("controlnet_mid_block", middle, padding: 0), strength));
        return graph.Build();
    }

    /// <summary>How many pixels a side one latent is, for the convolutions that take the picture to the latents' size.</summary>
    public static int ScaleOf(NetworkWeights weights) =>
        1 << Math.Min(30, Module.Root(new GraphBuilder(""), weights)[Hint].Count("blocks") / 2);

    private static Value See(Module at, Value picture)
    {
        var graph = at.Graph;
        var x = graph.Silu(at.Conv("conv_in", picture));
        for (var i = 0; i < at.Count("blocks"); i++)
            x = graph.Silu(at["blocks"].Conv($"{i}", x, stride: i % 2 == 0 ? 1 : 2));
        return at.Conv("conv_out", x);
    }
}

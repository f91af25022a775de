using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of an autoencoder, read off its weights.</summary>
/// <param name="Channels">Of a picture: 3, or 4 with alpha.</param>
/// <param name="MiddleWidth">Channels at the coarsest level.</param>
internal sealed record AutoencoderConfig(int Channels, int LatentChannels, int Levels, int MiddleWidth, int Groups)
{
    private const int StandardGroups = 32;

    /// <summary>Pixels a side for one latent.</summary>
    public int Scale => 1 << (Levels - 1);

    /// <summary>Null, and problems, where these are no weights of an autoencoder's decoder.</summary>
    /// <param name="config">Its <c>config.json</c>, where it has one.</param>
    public static AutoencoderConfig? Detect(NetworkWeights weights, ConfigFile? config)
    {
        var root = Module.Root(new GraphBuilder(""), weights);
        if (
            weights.Find("decoder.conv_in.weight", -1, -1, 3, 3) is not { } first
            || weights.Find("decoder.conv_out.weight", -1, -1, 3, 3) is not { } last
        )
            return null;

        var groups = config?.Integer("norm_num_groups", StandardGroups) ?? StandardGroups;
        if (first.Shape[0] % groups != 0)
            config?.Report("norm_num_groups", $"is {groups}, which does not divide the {first.Shape[0]} channels of the weights.");
        var levels = root["decoder"].Count("up_blocks");
        return new AutoencoderConfig((int)last.Shape[0], (int)first.Shape[1], Math.Max(1, levels), (int)first.Shape[0], groups);
    }
}

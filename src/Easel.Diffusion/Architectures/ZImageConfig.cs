using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a Z-Image transformer, read off its weights; what they cannot tell comes from its config, or is usual.</summary>
/// <param name="PromptWidth">Of the language model's states.</param>
/// <param name="RotaryAxes">Widths of a head that are turned by the place in the text, the row and the column.</param>
internal sealed record ZImageConfig(
    int LatentChannels,
    int Width,
    long Heads,
    int PromptWidth,
    float Epsilon,
    double TimeScale,
    double RotaryBase,
    IReadOnlyList<int> RotaryAxes
)
{
    // Two by two cells of the latents are a token.
    private const int Cells = 4;
    private static readonly int[] StandardAxes = [32, 48, 48];

    /// <summary>Null, and problems, where these are no weights of such a network.</summary>
    public static ZImageConfig? Detect(NetworkWeights weights, ConfigFile? config)
    {
        if (
            weights.Find("x_embedder.weight", -1, -1) is not { } image
            || weights.Find("cap_embedder.1.weight", -1, -1) is not { } text
            || weights.Find("layers.0.attention.norm_q.weight", -1) is not { } head
        )
            return null;
        var axes = RotaryWidths.Read(config, "axes_dims", StandardAxes);
        if (!RotaryWidths.Fit(axes, (int)head.Shape[0], image.Shape[0], "axes_dims", weights))
            return null;
        return new ZImageConfig(
            (int)image.Shape[1] / Cells,
            (int)image.Shape[0],
            image.Shape[0] / head.Shape[0],
            (int)text.Shape[1],
            (float)(config?.Number("norm_eps", 1e-5, above: 0) ?? 1e-5),
            config?.Number("t_scale", 1000, above: 0) ?? 1000,
            config?.Number("rope_theta", 256, above: 1) ?? 256,
            axes
        );
    }
}

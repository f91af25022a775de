using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a FLUX.2 transformer, read off its weights; what they cannot tell comes from its config, or is usual.</summary>
/// <param name="LatentChannels">Of the latents, each of which is a token.</param>
/// <param name="PromptWidth">Of the language model's states, those of several layers side by side.</param>
/// <param name="EmbedsGuidance">It is distilled for guidance, and told how much (dev).</param>
/// <param name="RotaryAxes">Widths of a head that are turned by the picture's moment, the row, the column and the place in the
/// text.</param>
internal sealed record Flux2Config(
    int LatentChannels,
    int Width,
    long Heads,
    int PromptWidth,
    bool EmbedsGuidance,
    float Epsilon,
    double RotaryBase,
    IReadOnlyList<int> RotaryAxes
)
{
    private static readonly int[] StandardAxes = [32, 32, 32, 32];

    /// <summary>Null, and problems, where these are no weights of such a network.</summary>
    public static Flux2Config? Detect(NetworkWeights weights, ConfigFile? config)
    {
        if (
            weights.Find("x_embedder.weight", -1, -1) is not { } image
            || weights.Find("context_embedder.weight", image.Shape[0], -1) is not { } text
            || weights.Find("transformer_blocks.0.attn.norm_q.weight", -1) is not { } head
        )
            return null;
        var axes = RotaryWidths.Read(config, "axes_dims_rope", StandardAxes);
        if (!RotaryWidths.Fit(axes, (int)head.Shape[0], image.Shape[0], "axes_dims_rope", weights))
            return null;
        return new Flux2Config(
            (int)image.Shape[1],
            (int)image.Shape[0],
            image.Shape[0] / head.Shape[0],
            (int)text.Shape[1],
            weights.Has("time_guidance_embed.guidance_embedder.linear_1.weight"),
            (float)(config?.Number("eps", 1e-6, above: 0) ?? 1e-6),
            config?.Number("rope_theta", 2000, above: 1) ?? 2000,
            axes
        );
    }
}

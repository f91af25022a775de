using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a FLUX.1 transformer, read off its weights; what they cannot tell comes from its config, or is usual.</summary>
/// <param name="LatentChannels">Of what it makes; four cells of the latents are one token.</param>
/// <param name="InChannels">Of what it sees: more where it is told what surrounds a hole (Fill).</param>
/// <param name="PromptWidth">Of T5's states.</param>
/// <param name="PooledWidth">Of CLIP's one vector.</param>
/// <param name="EmbedsGuidance">It is distilled for guidance, and told how much (dev).</param>
/// <param name="RotaryAxes">Widths of a head that are turned by the image's number, the row and the column.</param>
internal sealed record FluxConfig(
    int LatentChannels,
    int InChannels,
    int Width,
    long Heads,
    int PromptWidth,
    int PooledWidth,
    bool EmbedsGuidance,
    IReadOnlyList<int> RotaryAxes
)
{
    /// <summary>It sees a picture to go by beside the one that it draws (Kontext), which no weight tells.</summary>
    public bool TakesReferences { get; init; }

    private static readonly int[] StandardAxes = [16, 56, 56];

    /// <summary>Null, and problems, where these are no weights of such a network.</summary>
    public static FluxConfig? Detect(NetworkWeights weights, ConfigFile? config)
    {
        if (
            weights.Find("x_embedder.weight", -1, -1) is not { } image
            || weights.Find("context_embedder.weight", -1, -1) is not { } text
            || weights.Find("time_text_embed.text_embedder.linear_1.weight", -1, -1) is not { } pooled
            || weights.Find("proj_out.weight", -1, -1) is not { } last
            || weights.Find("transformer_blocks.0.attn.norm_q.weight", -1) is not { } head
        )
            return null;
        var headWidth = (int)head.Shape[0];
        var axes = RotaryWidths.Read(config, "axes_dims_rope", StandardAxes);
        if (!RotaryWidths.Fit(axes, headWidth, image.Shape[0], "axes_dims_rope", weights))
            return null;
        return new FluxConfig(
            (int)last.Shape[0] / 4,
            (int)image.Shape[1] / 4,
            (int)image.Shape[0],
            image.Shape[0] / headWidth,
            (int)text.Shape[1],
            (int)pooled.Shape[1],
            weights.Has("time_text_embed.guidance_embedder.linear_1.weight"),
            axes
        );
    }
}

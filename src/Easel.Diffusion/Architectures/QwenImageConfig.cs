using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a Qwen-Image transformer, read off its weights; what they cannot tell comes from its config, or is
/// usual.</summary>
/// <param name="LatentChannels">Four cells of the latents are one token.</param>
/// <param name="PromptWidth">Of the prompt's states.</param>
/// <param name="RotaryAxes">Widths of a head that are turned by the picture's number, the row and the column.</param>
internal sealed record QwenImageConfig(int LatentChannels, int Width, long Heads, int PromptWidth, IReadOnlyList<int> RotaryAxes)
{
    /// <summary>It sees pictures to go by beside the one that it draws.</summary>
    public bool TakesReferences { get; init; }

    /// <summary>Those pictures are clean at every step, and modulated as such (<c>zero_cond_t</c>).</summary>
    public bool ReferencesAreClean { get; init; }

    private const string Axes = "axes_dims_rope";
    private const string CleanReferences = "zero_cond_t";

    // A tensor without meaning, by which ComfyUI's files say the same.
    private const string CleanMark = "__index_timestep_zero__";
    private static readonly int[] StandardAxes = [16, 56, 56];

    // Variants of the network whose weights are shaped alike, and that are asked in other ways.
    private static readonly string[] Variants = ["use_additional_t_cond", "use_layer3d_rope"];

    /// <summary>Null, and problems, where these are no weights of such a network.</summary>
    public static QwenImageConfig? Detect(NetworkWeights weights, ConfigFile? config)
    {
        if (
            weights.Find("img_in.weight", -1, -1) is not { } image
            || weights.Find("txt_in.weight", image.Shape[0], -1) is not { } text
            || weights.Find("proj_out.weight", -1, image.Shape[0]) is not { } last
            || weights.Find("transformer_blocks.0.attn.norm_q.weight", -1) is not { } head
        )
            return null;
        foreach (var variant in Variants)
        {
            if (config?.Flag(variant, false) == true)
                config.Report(variant, "is set: a variant of Qwen-Image that is not supported.");
        }

        var headWidth = (int)head.Shape[0];
        var axes = RotaryWidths.Read(config, Axes, StandardAxes);
        if (!RotaryWidths.Fit(axes, headWidth, image.Shape[0], Axes, weights))
            return null;
        return new QwenImageConfig((int)last.Shape[0] / 4, (int)image.Shape[0], image.Shape[0] / headWidth, (int)text.Shape[1], axes)
        {
            ReferencesAreClean = config?.Flag(CleanReferences, false) == true || weights.Has(CleanMark),
        };
    }
}

using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of Qwen2.5-VL's vision transformer, read off its weights; what they cannot tell comes from its config, or is
/// usual.</summary>
/// <param name="Patch">Pixels a side.</param>
/// <param name="Merged">Patches a side that become one row.</param>
/// <param name="Window">Rows a side of a window.</param>
/// <param name="SeesAll">The layers that attend to the whole picture, 0-based.</param>
/// <param name="OutWidth">Of the language model's tokens.</param>
internal sealed record QwenVisionConfig(
    int Width,
    int Layers,
    long Heads,
    int Patch,
    int Merged,
    int Window,
    IReadOnlySet<int> SeesAll,
    int OutWidth
)
{
    private const int Colours = 3;
    private const int StandardHeads = 16;
    private const int StandardWindow = 112;
    private static readonly int[] StandardSeesAll = [7, 15, 23, 31];

    /// <summary>Numbers of a patch.</summary>
    public int PatchNumbers => Colours * Patch * Patch;

    /// <summary>Patches of a whole window.</summary>
    public int WindowPatches => Window * Window * Merged * Merged;

    /// <summary>Channels of a head.</summary>
    public int HeadWidth => Width / (int)Heads;

    /// <summary>Null, and problems, where these are no weights of such a network.</summary>
    /// <param name="config">The <c>config.json</c> of the whole model, where it has one.</param>
    public static QwenVisionConfig? Detect(NetworkWeights weights, ConfigFile? config)
    {
        if (
            weights.Find("visual.merger.ln_q.weight", -1) is not { } norm
            || weights.Find("visual.merger.mlp.0.weight", -1, -1) is not { } merged
            || weights.Find("visual.merger.mlp.2.weight", -1, merged.Shape[0]) is not { } last
            || weights.Find(
                weights.Has("visual.patch_embed.proj.weight") ? "visual.patch_embed.proj.weight" : "visual.patch_embed.proj.first"
            )
                is not { Shape.Count: > 0 } kernel
        )
            return null;
        var own = config?.Section("vision_config");
        var width = norm.Shape[0];
        var side = (int)Math.Round(Math.Sqrt((double)merged.Shape[1] / width));
        var patch = (int)kernel.Shape[^1];
        var heads = own?.Integer("num_heads", StandardHeads, least: 1) ?? StandardHeads;
        var window = (own?.Integer("window_size", StandardWindow, least: 1) ?? StandardWindow) / (Math.Max(1, side) * Math.Max(1, patch));
        if (side < 1 || side * side * width != merged.Shape[1] || window < 1 || width % heads != 0 || width / heads % 4 != 0)
        {
            weights.Report(
                $"has a vision encoder {width} wide of {heads} heads that merges {merged.Shape[1]} channels, which is none of Qwen2.5-VL."
            );
            return null;
        }

        int[] seesAll = own?.Array("fullatt_block_indexes") is { Count: > 0 } listed
            ? [.. listed.Select(layer => layer.TryGetInt32(out var number) ? number : -1)]
            : StandardSeesAll;
        return new QwenVisionConfig(
            (int)width,
            Module.Root(new GraphBuilder(""), weights)["visual"].Count("blocks"),
            heads,
            patch,
            side,
            window,
            seesAll.ToHashSet(),
            (int)last.Shape[0]
        );
    }
}

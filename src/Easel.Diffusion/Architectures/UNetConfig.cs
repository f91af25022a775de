using System.Text.Json;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a U-Net, read off its weights; what they cannot tell comes from its config, or is usual.</summary>
/// <param name="Widths">Channels at each level, finest first.</param>
/// <param name="Heads">Attention heads at each level.</param>
/// <param name="LinearProjection">The transformers project by linear layers.</param>
/// <param name="AddedWidth">Inputs of the embedding that is added to the timestep's (SDXL); null for models without.</param>
/// <param name="PooledWidth">Of those, the pooled prompt's.</param>
internal sealed record UNetConfig(
    int InChannels,
    int OutChannels,
    IReadOnlyList<int> Widths,
    IReadOnlyList<long> Heads,
    int PromptWidth,
    int Groups,
    bool LinearProjection,
    int? AddedWidth,
    int PooledWidth
)
{
    /// <summary>Waves on which it is told the guidance scale, as it was distilled for it (Meng et al. 2023); 0 for models that are
    /// not.</summary>
    public int GuidanceWidth { get; init; }

    /// <summary>Original height and width, crop's top and left, target height and width.</summary>
    public const int SizeNumbers = 6;

    private const string GuidanceProjection = "time_embedding.cond_proj.weight";
    private const int StandardGroups = 32;
    private const int HeadsOfConvolutions = 8;
    private const int HeadWidthOfLinears = 64;

    public int Levels => Widths.Count;

    /// <summary>The family that networks of these sizes are of.</summary>
    public string Family =>
        AddedWidth is not null ? "Stable Diffusion XL"
        : LinearProjection ? "Stable Diffusion 2"
        : "Stable Diffusion 1";

    public int BaseWidth => Widths[0];

    /// <summary>Waves for each of the <see cref="SizeNumbers"/>.</summary>
    public int SizeWidth => ((AddedWidth ?? 0) - PooledWidth) / SizeNumbers;

    /// <summary>Null, and problems, where these are no weights of such a network.</summary>
    /// <param name="config">The network's <c>config.json</c>, where it has one; what the weights tell is held against it.</param>
    /// <param name="pooledWidth">What the second text encoder gives; 0 without one.</param>
    /// <param name="isWhole">It has a half up; a ControlNet has none.</param>
    public static UNetConfig? Detect(NetworkWeights weights, ConfigFile? config, int pooledWidth, bool isWhole = true)
    {
        var root = Module.Root(new GraphBuilder(""), weights);
        if (weights.Find("conv_in.weight", -1, -1, 3, 3) is not { } first)
            return null;
        var last = isWhole ? weights.Find("conv_out.weight", -1, -1, 3, 3) : null;
        if (isWhole && last is null)
            return null;

        var widths = new List<int>();
        for (var level = 0; root.Has($"down_blocks.{level}.resnets.0.conv1.weight"); level++)
        {
            widths.Add((int)(weights.Find($"down_blocks.{level}.resnets.0.conv1.weight", -1, -1, 3, 3)?.Shape[0] ?? 0));
        }

        var projection = weights.Tensors.FirstOrDefault(tensor => tensor.Key.EndsWith(".proj_in.weight", StringComparison.Ordinal)).Value;
        var prompt = weights.Tensors.FirstOrDefault(tensor => tensor.Key.EndsWith(".attn2.to_k.weight", StringComparison.Ordinal)).Value;
        if (widths.Count == 0 || projection is null || prompt is null || prompt.Shape.Count != 2)
            return null;

        var linear = projection.Shape.Count == 2;
        var groups = config?.Integer("norm_num_groups", StandardGroups) ?? StandardGroups;
        if (widths.Exists(width => width % groups != 0))
            config?.Report("norm_num_groups", $"is {groups}, which does not divide the widths {string.Join(", ", widths)} of the weights.");
        var added = root.Has("add_embedding.linear_1.weight") ? weights.Find("add_embedding.linear_1.weight", -1, -1) : null;
        return new UNetConfig(
            (int)first.Shape[1],
            (int)(last?.Shape[0] ?? 0),
            widths,
            ReadHeads(config, widths, linear),
            (int)prompt.Shape[1],
            groups,
            linear,
            (int?)added?.Shape[1],
            pooledWidth
        )
        {
            GuidanceWidth = root.Has(GuidanceProjection) ? (int)(weights.Find(GuidanceProjection, widths[0], -1)?.Shape[1] ?? 0) : 0,
        };
    }

    /// <summary>diffusers' <c>attention_head_dim</c> is, for these networks, how many heads there are, for all levels or each.</summary>
    private static List<long> ReadHeads(ConfigFile? config, List<int> widths, bool linear)
    {
        List<long> usual = [.. widths.Select(width => linear ? Math.Max(1L, width / HeadWidthOfLinears) : HeadsOfConvolutions)];
        foreach (var key in (ReadOnlySpan<string>)["num_attention_heads", "attention_head_dim"])
        {
            if (config is null || !config.Find(key, out var value))
                continue;
            List<long> heads =
                value.ValueKind == JsonValueKind.Array
                    ?
                    [
                        .. value
                            .EnumerateArray()
                            .Select(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt64(out var count) ? count : 0),
                    ]
                    : [.. widths.Select(_ => (long)config.Integer(key, 1))];
            if (heads.Count == widths.Count && !heads.Where((count, level) => count < 1 || widths[level] % count != 0).Any())
                return heads;
            config.Report(key, $"does not fit the widths {string.Join(", ", widths)} of the weights.");
            return usual;
        }

        return usual;
    }
}

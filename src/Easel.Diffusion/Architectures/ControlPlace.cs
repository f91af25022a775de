using System.Globalization;
using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Architectures;

/// <summary>Where a ControlNet adds to a U-Net: to each of what skips from its half down to its half up, and to its middle, which is the
/// last.</summary>
/// <param name="Level">How often height and width of the latents are halved there.</param>
internal sealed record ControlPlace(string Name, int Channels, int Level)
{
    private const string Prefix = "control_";

    /// <summary>In the order of the computation.</summary>
    public static IReadOnlyList<ControlPlace> Of(Module root, UNetConfig config)
    {
        var places = new List<ControlPlace>();
        Add(config.BaseWidth, 0);
        for (var level = 0; level < config.Levels; level++)
        {
            var at = root["down_blocks", level];
            for (var i = 0; i < at.Count("resnets"); i++)
                Add(config.Widths[level], level);
            if (at.Has("downsamplers.0.conv.weight"))
                Add(config.Widths[level], level + 1);
        }

        Add(config.Widths[^1], places[^1].Level);
        return places;

        void Add(int channels, int level) =>
            places.Add(new ControlPlace(Prefix + places.Count.ToString(CultureInfo.InvariantCulture), channels, level));
    }

    /// <summary>A side of the latents there: every halving rounds up.</summary>
    public int Side(int latents)
    {
        for (var i = 0; i < Level; i++)
            latents = (latents + 1) / 2;
        return latents;
    }

    /// <summary>[B, C, H, W], of a U-Net.</summary>
    public Value Input(GraphBuilder graph) =>
        graph.Input(Name, ElementType.Float32, "batch", Channels, $"height_{Level}", $"width_{Level}");

    /// <summary>The same of a ControlNet.</summary>
    public void Output(GraphBuilder graph, Value value) =>
        graph.Output(value, Name, ElementType.Float32, "batch", Channels, $"height_{Level}", $"width_{Level}");
}

using System.Text.Json;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>How a head's channels are shared among the axes of rotary positions, which no weight tells.</summary>
internal static class RotaryWidths
{
    /// <param name="key">Of the network's config.</param>
    public static IReadOnlyList<int> Read(ConfigFile? config, string key, IReadOnlyList<int> standard)
    {
        if (config?.Find(key, out var listed) != true)
            return standard;
        return listed.ValueKind == JsonValueKind.Array
            ?
            [
                .. listed
                    .EnumerateArray()
                    .Select(axis => axis.ValueKind == JsonValueKind.Number && axis.TryGetInt32(out var width) ? width : 0),
            ]
            : [];
    }

    /// <summary>False, and a problem, where heads are not of as many channels, or the network not of whole heads.</summary>
    public static bool Fit(IReadOnlyList<int> axes, int head, long width, string key, NetworkWeights weights)
    {
        if (axes.Sum() == head && axes.All(axis => axis > 0 && axis % 2 == 0) && head > 0 && width % head == 0)
            return true;
        weights.Report($"turns heads by {string.Join(" + ", axes)} channels ({key}), and has heads of {head} in {width}.");
        return false;
    }
}

using Easel.Diffusion.Architectures;
using Easel.Diffusion.Checkpoints;

namespace Easel.Diffusion.Controls;

/// <summary>A ControlNet that fits a model.</summary>
/// <param name="Unknown">Names of tensors in its file that are none of a ControlNet's.</param>
internal sealed record ControlFile(string Name, PartFile File, UNetConfig Config, IReadOnlyList<string> Unknown)
{
    /// <summary>What it is called among a model's networks.</summary>
    public string Part => PartOf(Name);

    /// <summary>By itself.</summary>
    public CheckpointNetworkSource Source
    {
        get
        {
            var config = Config;
            var network = new CheckpointNetwork(File, weights => ControlNet.Build(config, weights));
            return new CheckpointNetworkSource(new Dictionary<string, CheckpointNetwork>(StringComparer.Ordinal) { [Part] = network });
        }
    }

    public static string PartOf(string name) => $"controlnet {name}";
}

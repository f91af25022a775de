using Easel.Diffusion.Controls;
using Easel.Diffusion.Loras;
using Easel.Diffusion.Schedulers;

namespace Easel.Diffusion.Models;

/// <summary>What a checkpoint can, and an ONNX export cannot.</summary>
/// <param name="Loras">The LoRAs beside the model; null for none.</param>
/// <param name="Schedulers">Those that a request may name.</param>
/// <param name="MaxClipSkip">Layers of the text encoder that a request may choose from; 0 for none.</param>
internal sealed record ModelFeatures(LoraLibrary? Loras, SchedulerCatalog Schedulers, int MaxClipSkip)
{
    /// <summary>The ControlNets beside the model; null where it takes none.</summary>
    public ControlSupport? Controls { get; init; }

    public static ModelFeatures None { get; } = new(null, SchedulerCatalog.None, 0);
}

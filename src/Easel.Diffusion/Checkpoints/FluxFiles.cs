using Easel.Diffusion.Models;

namespace Easel.Diffusion.Checkpoints;

/// <summary>A FLUX.1 model's networks as files.</summary>
/// <param name="Model">Where it lies, absolute.</param>
/// <param name="Name">What the model is called where nothing else says so.</param>
/// <param name="Clip">Makes one vector of the prompt.</param>
/// <param name="T5">Reads the prompt.</param>
internal sealed record FluxFiles(
    string Model,
    string Name,
    PartFile Clip,
    PartFile T5,
    PartFile Transformer,
    PartFile Autoencoder,
    ConfigFile Scheduler,
    ConfigFile? Easel
);

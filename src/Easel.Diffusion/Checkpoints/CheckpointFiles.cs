namespace Easel.Diffusion.Checkpoints;

/// <summary>A checkpoint's networks as files, before it is known what they are.</summary>
/// <param name="Model">Where it lies: a folder or a file, absolute.</param>
/// <param name="Name">What the model is called where nothing else says so.</param>
/// <param name="TextEncoder2">Of models with two (SDXL).</param>
/// <param name="OpenClip">The text encoder, or the second of two, came in OpenCLIP's layout.</param>
/// <param name="Scheduler">Its config; null for the family's own.</param>
/// <param name="Metadata">What a single file says of itself.</param>
internal sealed record CheckpointFiles(
    string Model,
    string Name,
    PartFile TextEncoder,
    PartFile? TextEncoder2,
    PartFile Denoiser,
    PartFile Autoencoder,
    bool OpenClip,
    Models.ConfigFile? Scheduler,
    Models.ConfigFile? Easel,
    IReadOnlyDictionary<string, string> Metadata
);

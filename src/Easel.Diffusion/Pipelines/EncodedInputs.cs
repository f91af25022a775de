using Easel.Diffusion.Models;

namespace Easel.Diffusion.Pipelines;

/// <summary>What a drawing goes by, encoded once for all its images.</summary>
/// <param name="Text">The negative prompt and the prompt, in one entry or in two; without guidance the prompt alone.</param>
/// <param name="Source">Null draws from noise alone.</param>
/// <param name="Conditioning">What an inpainting model sees beside the latents of each sample, [1 + C, H, W] or, with a mask of pixels,
/// [C + pixels of a latent, H, W]; empty for other models.</param>
/// <param name="References">The pictures to go by.</param>
internal sealed record EncodedInputs(
    IReadOnlyList<TextEmbeddings> Text,
    SourceLatents? Source,
    float[] Conditioning,
    ReferenceTokens References
);

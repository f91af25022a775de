using Easel.Diffusion.Models;

namespace Easel.Diffusion.Prompts;

/// <summary>How a family reads prompts: which text encoders it has, and how what they make is put together.</summary>
internal interface IPromptFormat
{
    /// <summary>The text encoders, in the order in which their networks are given to <see cref="Encode"/>.</summary>
    IReadOnlyList<TextPart> Parts { get; }

    /// <summary>The part of the model that looks at pictures for them; null where prompts are words alone.</summary>
    string? VisionPart => null;

    /// <summary>Rows of one reading, as the denoiser is given them; -1 where each prompt has as many as it needs.</summary>
    int Length { get; }

    /// <summary>What the denoiser goes by: one entry for all prompts together, or, where they differ in length, one for each.</summary>
    IReadOnlyList<TextEmbeddings> Encode(TextEncoder encoder, PromptReading reading, CancellationToken cancellationToken);
}

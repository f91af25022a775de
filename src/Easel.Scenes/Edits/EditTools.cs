using Easel.Abstractions.Pixels;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Edits;

/// <summary>What a <see cref="SceneEngine"/> composes and edits pictures with; it disposes none of them.</summary>
/// <param name="Upscaler">Enlarges objects that are drawn smaller than the area they go into; null leaves that to the scaler.</param>
public sealed record EditTools(IImageScaler Scaler, IAreaFiller Filler, IImageUpscaler? Upscaler = null)
{
    /// <summary>Writes the words of a scene; null leaves them out.</summary>
    public ITextRenderer? Writer { get; init; }

    /// <summary>Reads the pictures of what the model has not learnt; null has the model try.</summary>
    public IPictureReader? Pictures { get; init; }

    /// <summary>Draws people and animals that a prompt has do something; null has the model draw them as it has learnt them.</summary>
    public IVectorRenderer? Vectors { get; init; }
}

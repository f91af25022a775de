using Easel.Client.Inputs;

namespace Easel.Client.Images;

/// <summary>Image to image without words: <c>POST /images/variations</c>.</summary>
public sealed record ImageVariationParams : ImageParams
{
    /// <summary>The image to vary: a file, for the API takes neither URLs nor file ids here.</summary>
    public required ImageInput Image { get; init; }

    /// <summary>Easel's own: how far to go from the image, 0 keeps it, 1 forgets it.</summary>
    public double? Strength { get; init; }
}

using Easel.Client.Inputs;
using Easel.Client.Vocabulary;

namespace Easel.Client.Images;

/// <summary>Text and images to image: <c>POST /images/edits</c>, whole or as a stream (OpenAI's <c>ImageEditParams</c>).</summary>
public sealed record ImageEditParams : ImageParams
{
    /// <summary>What to make of the images.</summary>
    public required string Prompt { get; init; }

    /// <summary>1-16 images: the first is edited, the others are references. Files go as a form; with a URL or a file id among them the
    /// request goes as JSON.</summary>
    public required IReadOnlyList<ImageInput> Images { get; init; }

    /// <summary>A picture of the first image's size; where it is fully transparent is drawn anew.</summary>
    public ImageInput? Mask { get; init; }

    /// <summary>A PNG of the first image's size, transparent but for what is drawn on it: it is laid over that image before it is edited. Not
    /// together with <see cref="Mask"/>.</summary>
    public ImageInput? Markup { get; init; }

    public Fidelity? InputFidelity { get; init; }

    /// <summary>Easel's own: how far to go from the image, 0 keeps it, 1 forgets it.</summary>
    public double? Strength { get; init; }

    /// <summary>Easel's own: what leads the drawing by some of <see cref="Images"/>, which are then neither edited nor references.</summary>
    public IReadOnlyList<ImageControl>? Controls { get; init; }
}

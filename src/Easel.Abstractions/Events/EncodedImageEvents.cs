using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Events;

// Files, as they leave the pipeline. An engine that gets them ready-made, such as a service or a cache, may send them too; they pass as
// they are.

/// <summary>The model's estimate of image <see cref="ImageIndex"/> at this moment of the denoising. The receiver disposes
/// <see cref="Image"/>.</summary>
/// <param name="ImageIndex">0-based, of the request's images.</param>
/// <param name="PartialIndex">0-based, of this image's previews.</param>
public sealed record PartialImageEvent(int ImageIndex, int PartialIndex, EncodedImage Image) : ImageEvent
{
    public override void Discard() => Image.Dispose();
}

/// <summary>An image is done, in the format and size asked for. The receiver disposes <see cref="Image"/>. Of one that is still arriving
/// (<see cref="EncodedImage.Arriving"/>) it reads, loads or disposes the file before it waits for the next event.</summary>
/// <param name="ImageIndex">0-based, of the request's images.</param>
public sealed record CompletedImageEvent(int ImageIndex, EncodedImage Image, ImageRecipe Recipe) : ImageEvent
{
    /// <summary>The prompt as the model understood it, where it says so.</summary>
    public string? RevisedPrompt { get; init; }

    /// <summary>The background that was drawn where it is another than the request's; null otherwise.</summary>
    public ImageBackground? DrawnBackground { get; init; }

    /// <summary>It was not drawn for this request: a cache had it.</summary>
    public bool IsCached { get; init; }

    /// <summary>What it costs in US dollars, as far as that is known when it is finished; null where nothing has a price.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The id by which it is kept in the caller's gallery; null where it is not. Set by the pipeline.</summary>
    public string? StoredAs { get; init; }

    public override void Discard() => Image.Dispose();
}

/// <summary>All of an image that was still arriving has come: what its service says of it only afterwards.</summary>
/// <param name="ImageIndex">0-based, of the request's images.</param>
public sealed record ImageArrivedEvent(int ImageIndex, ImageRecipe Recipe) : ImageEvent
{
    /// <inheritdoc cref="CompletedImageEvent.RevisedPrompt" />
    public string? RevisedPrompt { get; init; }
}

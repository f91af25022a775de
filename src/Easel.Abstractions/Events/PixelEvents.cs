using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Events;

// Pixels, as they leave an engine that draws; the pipeline scales and encodes them.

/// <summary>The model's estimate of image <see cref="ImageIndex"/> at this moment of the denoising. The receiver disposes
/// <see cref="Image"/>.</summary>
/// <param name="ImageIndex">0-based, of the request's images.</param>
/// <param name="PartialIndex">0-based, of this image's previews.</param>
public sealed record PartialPixelsEvent(int ImageIndex, int PartialIndex, PixelBuffer Image) : ImageEvent
{
    /// <inheritdoc cref="CompletedPixelsEvent.Backdrop" />
    public Rgb? Backdrop { get; init; }

    /// <inheritdoc cref="CompletedPixelsEvent.KeepsSize" />
    public bool KeepsSize { get; init; }

    public override void Discard() => Image.Dispose();
}

/// <summary>A loop is drawn. The receiver disposes the frames.</summary>
/// <param name="First">The first frame, as the engine sent it; its pixels are the first of <paramref name="Frames"/>.</param>
/// <param name="Frames">In their order.</param>
public sealed record CompletedFramesEvent(CompletedPixelsEvent First, IReadOnlyList<PixelBuffer> Frames) : ImageEvent
{
    public override void Discard()
    {
        foreach (var frame in Frames)
            frame.Dispose();
    }
}

/// <summary>An image is drawn. The receiver disposes <see cref="Image"/>.</summary>
/// <param name="ImageIndex">0-based, of the request's images.</param>
public sealed record CompletedPixelsEvent(int ImageIndex, PixelBuffer Image, ImageRecipe Recipe) : ImageEvent
{
    /// <inheritdoc cref="CompletedImageEvent.RevisedPrompt" />
    public string? RevisedPrompt { get; init; }

    /// <summary>The colour that belongs under transparent pixels whatever the request says. It is put there last: edges enlarge best while
    /// they are transparent.</summary>
    public Rgb? Backdrop { get; init; }

    /// <summary>The file has the size of the pixels; otherwise they are brought to the request's.</summary>
    public bool KeepsSize { get; init; }

    /// <summary>The background that was drawn where it is another than the request's, because the prompt or the image edited has it so;
    /// null otherwise.</summary>
    public ImageBackground? DrawnBackground
    {
        get => field ?? (Backdrop is null ? null : ImageBackground.Opaque);
        init;
    }

    public override void Discard() => Image.Dispose();
}

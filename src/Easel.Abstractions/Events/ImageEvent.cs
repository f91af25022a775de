using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Events;

/// <summary>What happens while an engine works; the last one is a <see cref="FailureEvent"/> or the last image.</summary>
public abstract record ImageEvent
{
    /// <summary>Frees what the event carries; for whoever receives one and passes it to nobody.</summary>
    public virtual void Discard()
    {
    }
}

/// <summary>
/// The road took the request: <see cref="Request"/> is what will be drawn, with every 'auto' resolved and what the model
/// cannot do taken out. Comes once and first; engines do not send it.
/// </summary>
public sealed record AcceptedEvent(ImageRequest Request, ModelCard Model) : ImageEvent;

/// <summary>A denoising step of one batch is done. <see cref="Step"/> counts from 1 to <see cref="Steps"/>.</summary>
public sealed record ProgressEvent(int Step, int Steps) : ImageEvent;

/// <summary>The model's estimate of image <see cref="ImageIndex"/> at this moment of the denoising. The receiver disposes <see cref="Image"/>.</summary>
/// <param name="ImageIndex">0-based, of the request's images.</param>
/// <param name="PartialIndex">0-based, of this image's previews.</param>
public sealed record PartialImageEvent(int ImageIndex, int PartialIndex, ImageData Image) : ImageEvent
{
    /// <inheritdoc cref="CompletedImageEvent.Backdrop" />
    public Rgb? Backdrop { get; init; }

    public override void Discard() => Image.Dispose();
}

/// <summary>An image is done. The receiver disposes <see cref="Image"/>.</summary>
/// <param name="ImageIndex">0-based, of the request's images.</param>
public sealed record CompletedImageEvent(int ImageIndex, ImageData Image, ImageRecipe Recipe) : ImageEvent
{
    /// <summary>The prompt as the model understood it, where it says so.</summary>
    public string? RevisedPrompt { get; init; }

    /// <summary>The colour that belongs under transparent pixels whatever the request says. It is put there last: edges enlarge best while they are transparent.</summary>
    public Rgb? Backdrop { get; init; }

    /// <summary>The background that was drawn where it is another than the request's, because the prompt or the image edited has it so; null otherwise.</summary>
    public ImageBackground? DrawnBackground
    {
        get => field ?? (Backdrop is null ? null : ImageBackground.Opaque);
        init;
    }

    public override void Discard() => Image.Dispose();
}

/// <summary>Something asked for was not honoured, or not as asked.</summary>
public sealed record WarningEvent(ImageWarning Warning) : ImageEvent;

/// <summary>The request failed; nothing follows. Images that came before stay good. A bad request lists all its problems, at least one.</summary>
public sealed record FailureEvent(params IReadOnlyList<ImageError> Errors) : ImageEvent;

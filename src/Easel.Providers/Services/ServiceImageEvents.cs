using Easel.Abstractions.Events;
using Easel.Imaging;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>A finished image as the service sent it. The receiver disposes <see cref="File"/>.</summary>
/// <param name="Index">0-based, of the call's images.</param>
internal sealed record ServiceImageEvent(int Index, PooledBytes File) : ImageEvent
{
    public string? RevisedPrompt { get; init; }

    /// <summary>The seed that the service used, where it says so.</summary>
    public long? Seed { get; init; }

    /// <summary>What else the service used, where it says so; model and seed stand elsewhere.</summary>
    public ImageRecipe? Recipe { get; init; }

    public override void Discard() => File.Dispose();
}

/// <summary>A finished image that is still arriving, and that nothing has to be done to.</summary>
/// <param name="Index">0-based, of the call's images.</param>
internal sealed record ServiceArrivingEvent(int Index, ServiceFile File, ImageFileInfo Info) : ImageEvent
{
    /// <summary>Null where the service says it only behind the image, or not at all.</summary>
    public string? RevisedPrompt { get; init; }

    /// <inheritdoc cref="RevisedPrompt" />
    public long? Seed { get; init; }

    public override void Discard() => File.Dispose();
}

/// <summary>One of several images cannot be had; the others may. It is no failure of the request as long as one of them comes.</summary>
internal sealed record ServiceLostEvent(ImageError Error) : ImageEvent;

/// <summary>A preview as the service sent it. The receiver disposes <see cref="File"/>.</summary>
/// <param name="Index">0-based, of the call's images.</param>
/// <param name="PartialIndex">0-based, of this image's previews.</param>
internal sealed record ServicePartialEvent(int Index, int PartialIndex, PooledBytes File) : ImageEvent
{
    public override void Discard() => File.Dispose();
}

using Easel.Abstractions.Pixels;

namespace Easel.Abstractions.Models;

/// <summary>What draws with one model. Disposing it disposes its parts.</summary>
public sealed class ModelEngine(IImageEngine engine) : IAsyncDisposable
{
    public IImageEngine Engine { get; } = engine ?? throw new ArgumentNullException(nameof(engine));

    /// <summary>Enlarges what the model draws, where it has learnt to; plain resampling does otherwise.</summary>
    public IImageUpscaler? Upscaler { get; init; }

    /// <summary>Where it is held in this machine's memory; null for what is drawn elsewhere, or is always there.</summary>
    public IModelMemory? Memory { get; init; }

    /// <summary>The engine is a whole pipeline by itself, in another process: it waits, edits and encodes there, and nothing of that is put
    /// around it here. Default false.</summary>
    public bool IsPipeline { get; init; }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        if (Upscaler is not null)
            await Upscaler.DisposeAsync();
    }
}

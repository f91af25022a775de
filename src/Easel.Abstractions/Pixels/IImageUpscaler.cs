using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>Enlarges pictures by what a network has learnt of their kind.</summary>
public interface IImageUpscaler : IAsyncDisposable
{
    /// <summary>
    /// Doubles the picture as often as it takes to come near <paramref name="size"/>: what remains is less than <see cref="LeastFactor"/>,
    /// either way. Does not dispose the source; the receiver disposes the response, which is the source's copy when there is nothing to
    /// double. Thread-safe.
    /// </summary>
    ValueTask<PixelBuffer> UpscaleAsync(PixelBuffer source, ImageSize size, CancellationToken cancellationToken);

    /// <summary>Enlargements below it are left to plain resampling.</summary>
    const double LeastFactor = 1.25;

    /// <summary>Frees what the upscaler holds; one that holds nothing need not implement it, and one that is <see cref="IDisposable"/>
    /// does.</summary>
    ValueTask IAsyncDisposable.DisposeAsync()
    {
        GC.SuppressFinalize(this);
        (this as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }
}

using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions;

/// <summary>Draws. Everything between an API and a model is one of these around another. Thread-safe: requests may overlap.</summary>
public interface IImageEngine : IAsyncDisposable
{
    /// <summary>
    /// Runs the request and reports what happens as it happens. Expected failures come as a last <see cref="FailureEvent"/>;
    /// exceptions are bugs or a broken machine. Cancelling stops the work within one denoising step and frees what it held;
    /// so does leaving the enumeration early.
    /// </summary>
    IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken);

    /// <summary>Frees what the engine holds beyond its requests; an engine that holds nothing need not implement it, and one that is
    /// <see cref="IDisposable"/> does.</summary>
    ValueTask IAsyncDisposable.DisposeAsync()
    {
        GC.SuppressFinalize(this);
        (this as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }
}

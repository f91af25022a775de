using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions;

/// <summary>Draws. Everything between a wire and a model is one of these around another.</summary>
public interface IImageEngine
{
    /// <summary>
    /// Runs the request and tells what happens as it happens. Expected failures come as a last <see cref="FailureEvent"/>;
    /// exceptions are bugs or a broken machine. Cancelling stops the work within one denoising step and frees what it held;
    /// so does leaving the enumeration early.
    /// </summary>
    IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken);
}

using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions;

/// <summary>An engine around another: passes every request on unless a method is overridden. Base of everything that cuts across
/// engines.</summary>
/// <param name="inner">Belongs to this engine, and is disposed with it.</param>
public abstract class DelegatingImageEngine(IImageEngine inner) : IImageEngine
{
    protected IImageEngine Inner { get; } = inner ?? throw new ArgumentNullException(nameof(inner));

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        Inner.RunAsync(request, cancellationToken);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Inner.DisposeAsync();
    }
}

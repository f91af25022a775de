using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Requests;

/// <summary>Says of a request that is not run whether it would be refused. Thread-safe.</summary>
public interface IRequestCheck
{
    /// <summary>Why it would be; null when it would not. Nothing is taken, counted or told.</summary>
    ValueTask<ImageError?> CheckAsync(ImageRequest request, CancellationToken cancellationToken);
}

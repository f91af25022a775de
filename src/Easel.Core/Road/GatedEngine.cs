using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Easel.Core;

/// <summary>Lets a bounded number of requests draw at once and a bounded number wait, first come first served; the rest are refused at once.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A SemaphoreSlim whose wait handle is never asked for holds nothing to dispose.")]
internal sealed class GatedEngine(IImageEngine inner, int maxRunning, int maxQueued) : IImageEngine
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _turns = new(maxRunning, maxRunning);
    private int _admitted;

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _admitted) > maxRunning + maxQueued)
        {
            Interlocked.Decrement(ref _admitted);
            yield return new FailureEvent(Overloaded);
            yield break;
        }

        try
        {
            await _turns.WaitAsync(cancellationToken);
            try
            {
                await foreach (var happened in inner.RunAsync(request, cancellationToken)) yield return happened;
            }
            finally
            {
                _turns.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _admitted);
        }
    }

    private ImageError Overloaded =>
        new(ImageErrorKind.Overloaded, "rate_limit_exceeded", null, $"{maxQueued} requests are waiting already; try again in a moment.") { RetryAfter = RetryAfter };
}

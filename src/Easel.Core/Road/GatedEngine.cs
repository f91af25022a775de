using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Road;

/// <summary>
/// Lets a bounded number of requests draw at once and a bounded number wait, first come first served; the rest are refused at once.
/// A request of low priority is never refused, and gets its turn when no other waits.
/// </summary>
internal sealed class GatedEngine(IImageEngine inner, int maxRunning, int maxQueued) : IImageEngine
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private readonly LinkedList<TaskCompletionSource> _patient = new();
    private int _running;

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!TryEnter(request.Context.Priority, out var turn))
        {
            yield return new FailureEvent(Overloaded);
            yield break;
        }

        if (turn is not null) await WaitAsync(turn, cancellationToken);
        try
        {
            await foreach (var happened in inner.RunAsync(request, cancellationToken)) yield return happened;
        }
        finally
        {
            Leave();
        }
    }

    /// <param name="turn">Null: it is now.</param>
    private bool TryEnter(RequestPriority priority, out TaskCompletionSource? turn)
    {
        turn = null;
        lock (_gate)
        {
            if (_running < maxRunning)
            {
                _running++;
                return true;
            }

            var queue = priority == RequestPriority.Low ? _patient : _waiting;
            if (queue == _waiting && queue.Count >= maxQueued) return false;
            queue.AddLast(turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return true;
        }
    }

    private async Task WaitAsync(TaskCompletionSource turn, CancellationToken cancellationToken)
    {
        try
        {
            await turn.Task.WaitAsync(cancellationToken);
        }
        catch
        {
            bool hadNone;
            lock (_gate) hadNone = _waiting.Remove(turn) || _patient.Remove(turn);
            // Its turn came in the same moment; it is the next one's.
            if (!hadNone) Leave();
            throw;
        }
    }

    /// <summary>Hands the turn on; a place is only free when nobody waits.</summary>
    private void Leave()
    {
        lock (_gate)
        {
            var queue = _waiting.Count > 0 ? _waiting : _patient;
            if (queue.First is not { } next)
            {
                _running--;
                return;
            }

            queue.RemoveFirst();
            next.Value.SetResult();
        }
    }

    private ImageError Overloaded =>
        new(ImageErrorKind.Overloaded, "rate_limit_exceeded", null, $"{maxQueued} requests are waiting already; try again in a moment.") { RetryAfter = RetryAfter };
}

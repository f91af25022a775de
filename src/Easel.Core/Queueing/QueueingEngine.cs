using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Core.Telemetry;

namespace Easel.Core.Queueing;

/// <summary>
/// Lets a request draw when its turn has come, some of its images at a time, so that a request for many images does not keep others from
/// theirs. A turn that does not come in time, or for which there is no place, is a failure.
/// </summary>
internal sealed class QueueingEngine(
    IImageEngine inner,
    TurnQueue queue,
    ModelCard card,
    PipelineMetrics metrics,
    CoreOptions options,
    TimeProvider clock
) : DelegatingImageEngine(inner)
{
    /// <summary>The code of a request for which there was no place, or no turn in time.</summary>
    public const string QueueFull = "queue_full";

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    public override async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var turns = new RequestTurns(request, card);
        for (var i = 0; i < turns.Count; i++)
        {
            var asked = clock.GetTimestamp();
            using var turn = queue.Enter(request.Context, isContinued: i > 0);
            using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var coming = turn is null ? Task.FromResult(false) : ComesAsync(turn, request.Context.Priority, leaving.Token).AsTask();
            var told = 0;
            while (turn is not null && !coming.IsCompleted)
            {
                var changed = queue.Changed;
                if (queue.AheadOf(turn) is { } ahead && ahead != told)
                {
                    told = ahead;
                    var isLeft = true;
                    try
                    {
                        yield return new QueuedEvent(ahead);
                        isLeft = false;
                    }
                    finally
                    {
                        if (isLeft)
                            await leaving.CancelAsync();
                    }
                }

                await Task.WhenAny(coming, changed);
            }

            var comes = await coming;
            var waited = clock.GetElapsedTime(asked);
            request.Context.Meter?.AddQueueTime(waited);
            if (!request.IsServersOwn())
                metrics.RecordWait(card.Id, waited);
            if (!comes)
            {
                yield return new FailureEvent(turn is null ? Full : TooLong);
                yield break;
            }

            await foreach (var happened in Inner.RunAsync(turns.RequestOf(i), cancellationToken))
            {
                if (turns.Place(happened, i) is { } placed)
                    yield return placed;
                if (happened is FailureEvent)
                    yield break;
            }
        }
    }

    /// <summary>False when it took too long. Low priority waits as long as it takes.</summary>
    private async ValueTask<bool> ComesAsync(Turn turn, RequestPriority priority, CancellationToken cancellationToken)
    {
        var coming = turn.WaitAsync(cancellationToken);
        if (coming.IsCompletedSuccessfully)
            return true;
        using var activity = EaselTelemetry.Activities.StartActivity(EaselTelemetry.QueueActivity);
        activity?.SetTag(EaselTelemetry.Tags.RequestModel, card.Id);
        if (priority == RequestPriority.Low)
        {
            await coming;
            return true;
        }

        try
        {
            await coming.WaitAsync(options.MaxWait, clock, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static ImageError Full { get; } =
        new(ImageErrorKind.Overloaded, QueueFull, null, "As many requests are waiting already as may; try again in a moment.")
        {
            RetryAfter = RetryAfter,
        };

    private ImageError TooLong =>
        new(
            ImageErrorKind.Overloaded,
            QueueFull,
            null,
            $"The request waited for {(long)options.MaxWait.TotalSeconds} seconds and its turn did not come; try again later."
        )
        {
            RetryAfter = RetryAfter,
        };
}

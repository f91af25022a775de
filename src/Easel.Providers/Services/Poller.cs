using Easel.Abstractions.Events;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>One look at work that a service does in its own time.</summary>
/// <typeparam name="T">What is there in the end.</typeparam>
internal readonly record struct PollStep<T>
    where T : class
{
    private PollStep(T? value, ImageError? error, TimeSpan? wait, bool isOver = false) =>
        (Value, Error, Wait, IsOver) = (value, error, wait, isOver);

    public T? Value { get; }

    public ImageError? Error { get; }

    /// <summary>When to look again, where the service says.</summary>
    public TimeSpan? Wait { get; }

    /// <summary>The service says that the work has ended so: to look again changes nothing.</summary>
    public bool IsOver { get; }

    public static PollStep<T> Done(T value) => new(value, null, null);

    /// <summary>The service says that the work failed.</summary>
    public static PollStep<T> Ended(ImageError error) => new(null, error, null, isOver: true);

    /// <summary>The work failed for good, or it could not be looked at: a failure that may pass is looked past a few times.</summary>
    public static PollStep<T> Failed(ImageError error) => new(null, error, null);

    public static PollStep<T> Pending(TimeSpan? wait = null) => new(null, null, wait);
}

/// <summary>
/// Waits for work that a service does in its own time: looks now and then, not past its time, as often as the service wants, and ends the
/// work there when the caller leaves or the time is over.
/// </summary>
internal sealed class Poller(ServiceFailures failures, TimeSpan deadline, TimeProvider clock)
{
    private const int MaxStumbles = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    /// <summary>The first pause between two looks; it grows by half each time, up to <see cref="MaxInterval"/>.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(500);

    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <param name="look">Looks once.</param>
    /// <param name="cancel">Ends the work at the service; null where that cannot be done.</param>
    /// <exception cref="OperationCanceledException">The caller left; the service was told.</exception>
    public async ValueTask<(T? Value, ImageError? Error)> RunAsync<T>(
        Func<CancellationToken, ValueTask<PollStep<T>>> look,
        Func<CancellationToken, ValueTask>? cancel,
        CancellationToken cancellationToken
    )
        where T : class
    {
        using var over = new CancellationTokenSource(deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        var isDone = false;
        try
        {
            var last = await LookAsync(look, either.Token);
            // Work that is given up may still be under way there.
            isDone = last.Value is not null || last.IsOver;
            return (last.Value, last.Error);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, failures.TimedOut(mayHaveDrawn: true));
        }
        finally
        {
            if (!isDone && cancel is not null)
                await CancelAsync(cancel);
        }
    }

    private async ValueTask<PollStep<T>> LookAsync<T>(
        Func<CancellationToken, ValueTask<PollStep<T>>> look,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var (pause, stumbles) = (Interval, 0);
        while (true)
        {
            var step = await look(cancellationToken);
            if (step.Value is not null || step.IsOver)
                return step;
            if (step.Error is { Kind: ImageErrorKind.Blocked } refusal)
                return PollStep<T>.Ended(refusal with { OutcomeUnknown = false });
            // The work was taken; that it cannot be looked at says nothing of what became of it.
            if (step.Error is { } error && (!MayPass(error) || ++stumbles > MaxStumbles))
                return PollStep<T>.Failed(error with { OutcomeUnknown = true });
            if (step.Error is null)
                stumbles = 0;
            var wait = step.Error?.RetryAfter ?? step.Wait;
            await Task.Delay(wait is { } asked ? (asked < Longest ? asked : Longest) : pause, clock, cancellationToken);
            pause = pause * 1.5 < MaxInterval ? pause * 1.5 : MaxInterval;
        }
    }

    /// <summary>To look again costs nothing.</summary>
    private static bool MayPass(ImageError error) =>
        error.Kind is ImageErrorKind.Overloaded or ImageErrorKind.Timeout
        || error is { Kind: ImageErrorKind.Unavailable, Code: "upstream_unreachable" or "upstream_failed" or "upstream_timeout" };

    private async ValueTask CancelAsync(Func<CancellationToken, ValueTask> cancel)
    {
        using var limit = new CancellationTokenSource(Farewell, clock);
        try
        {
            await cancel(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // The service does not answer; it will see in time that nobody comes for the work.
        }
    }
}

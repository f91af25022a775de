namespace Easel.Providers.Http;

/// <summary>The time of one call: it ends when the caller leaves, when it has taken too long, and after too long a silence.</summary>
internal sealed class CallTime : IDisposable
{
    private readonly TimeSpan _silence;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _timeout;
    private readonly CancellationTokenSource _end;
    private readonly ITimer _timer;
    private TimeSpan _used;
    private long? _runsSince;

    public CallTime(TimeSpan timeout, TimeSpan silence, TimeProvider clock, CancellationToken caller)
    {
        (_silence, _timeout, _clock, Caller) = (silence, timeout, clock, caller);
        _end = CancellationTokenSource.CreateLinkedTokenSource(caller);
        _runsSince = clock.GetTimestamp();
        _timer = clock.CreateTimer(static end => Cancel((CancellationTokenSource)end!), _end, timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The caller's own.</summary>
    public CancellationToken Caller { get; }

    public CancellationToken Token => _end.Token;

    private TimeSpan Left =>
        _timeout - _used - (_runsSince is { } began ? _clock.GetElapsedTime(began) : TimeSpan.Zero) is var left && left > TimeSpan.Zero
            ? left
            : TimeSpan.Zero;

    /// <summary>The next bytes must come before another silence is over.</summary>
    public void ExpectBytes() => _timer.Change(Left is var left && left < _silence ? left : _silence, Timeout.InfiniteTimeSpan);

    /// <summary>What passes until <see cref="Resume"/> is not the service's time: whoever reads its answer takes it.</summary>
    public void Pause()
    {
        if (_runsSince is not { } began)
            return;
        _used += _clock.GetElapsedTime(began);
        _runsSince = null;
        _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The service is waited for again: for its next bytes, and for no longer than what is left of its time.</summary>
    public void Resume()
    {
        _runsSince ??= _clock.GetTimestamp();
        ExpectBytes();
    }

    /// <summary>Whoever reads the answer left.</summary>
    public void End() => Cancel(_end);

    public void Dispose()
    {
        _timer.Dispose();
        _end.Dispose();
    }

    private static void Cancel(CancellationTokenSource end)
    {
        try
        {
            end.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended by itself meanwhile.
        }
    }
}

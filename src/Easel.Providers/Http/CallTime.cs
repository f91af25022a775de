namespace Easel.Providers.Http;

/// <summary>The time of one call: it ends when the caller leaves, when it has taken too long, and after too long a silence.</summary>
internal sealed class CallTime : IDisposable
{
    private readonly TimeSpan _silence;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _timeout;
    private TimeSpan _used;
    private long? _runsSince;
    private readonly CancellationTokenSource _whole;
    private readonly CancellationTokenSource _quiet;
    private readonly CancellationTokenSource _any;

    public CallTime(TimeSpan timeout, TimeSpan silence, TimeProvider clock, CancellationToken caller)
    {
        (_silence, _timeout, _clock, Caller) = (silence, timeout, clock, caller);
        _runsSince = clock.GetTimestamp();
        _whole = new CancellationTokenSource(timeout, clock);
        _quiet = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _any = CancellationTokenSource.CreateLinkedTokenSource(_whole.Token, _quiet.Token, caller);
    }

    /// <summary>The caller's own.</summary>
    public CancellationToken Caller { get; }

    public CancellationToken Token => _any.Token;

    /// <summary>The next bytes must come before another silence is over.</summary>
    public void ExpectBytes() => _quiet.CancelAfter(_silence);

    /// <summary>What passes until <see cref="Resume"/> is not the service's time: whoever reads its answer takes it.</summary>
    public void Pause()
    {
        if (_runsSince is not { } began)
            return;
        _used += _clock.GetElapsedTime(began);
        _runsSince = null;
        _quiet.CancelAfter(Timeout.InfiniteTimeSpan);
        _whole.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    /// <summary>The service is waited for again: for its next bytes, and for no longer than what is left of its time.</summary>
    public void Resume()
    {
        ExpectBytes();
        if (_runsSince is not null)
            return;
        _runsSince = _clock.GetTimestamp();
        var left = _timeout - _used;
        _whole.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    /// <summary>Whoever reads the answer left.</summary>
    public void End() => _any.Cancel();

    public void Dispose()
    {
        _any.Dispose();
        _whole.Dispose();
        _quiet.Dispose();
    }
}

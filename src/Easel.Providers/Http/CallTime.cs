namespace Easel.Providers.Http;

/// <summary>The time of one call: it ends when the caller leaves, when it has taken too long, and after too long a silence.</summary>
internal sealed class CallTime : IDisposable
{
    private readonly TimeSpan _silence;
    private readonly CancellationTokenSource _whole;
    private readonly CancellationTokenSource _quiet;
    private readonly CancellationTokenSource _any;

    public CallTime(TimeSpan timeout, TimeSpan silence, TimeProvider clock, CancellationToken caller)
    {
        (_silence, Caller) = (silence, caller);
        _whole = new CancellationTokenSource(timeout, clock);
        _quiet = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _any = CancellationTokenSource.CreateLinkedTokenSource(_whole.Token, _quiet.Token, caller);
    }

    /// <summary>The caller's own.</summary>
    public CancellationToken Caller { get; }

    public CancellationToken Token => _any.Token;

    /// <summary>The next bytes must come before another silence is over.</summary>
    public void ExpectBytes() => _quiet.CancelAfter(_silence);

    public void Dispose()
    {
        _any.Dispose();
        _whole.Dispose();
        _quiet.Dispose();
    }
}

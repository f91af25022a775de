namespace Easel.Dialects.Inputs.Fetching;

/// <summary>What one request may fetch: a few files at once, and all of them within one time, waiting included.</summary>
internal sealed class FetchShare(string caller, TimeSpan limit, TimeProvider clock) : IDisposable
{
    private const int AtOnce = 4;

    private readonly CancellationTokenSource _deadline = new(limit, clock);

    public string Caller => caller;

    public SemaphoreSlim Turns { get; } = new(AtOnce);

    /// <summary>Cancelled when the time is over.</summary>
    public CancellationToken Deadline => _deadline.Token;

    public void Dispose()
    {
        _deadline.Dispose();
        Turns.Dispose();
    }
}

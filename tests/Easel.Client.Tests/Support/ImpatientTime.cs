namespace Easel.Client.Tests.Support;

/// <summary>The system's clock, except that waits before retries are over at once; it remembers how long they were to be.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(9);

    /// <summary>Waits of a retry's length, in order.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // Time-outs of the tests are 10 s and longer, or shorter than a retry's first wait.
        if (dueTime < TimeSpan.FromSeconds(0.3) || dueTime > LongestWait)
            return base.CreateTimer(callback, state, dueTime, period);
        lock (Waits)
            Waits.Add(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}

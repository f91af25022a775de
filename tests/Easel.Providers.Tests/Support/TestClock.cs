namespace Easel.Providers.Tests.Support;

/// <summary>The system's clock, set to a day of its own, on which pauses are over at once and time-outs come only when a test says so.</summary>
internal sealed class TestClock : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(31);

    private readonly long _created = System.GetTimestamp();
    private readonly Lock _lock = new();
    private readonly List<LateTimer> _timers = [];

    /// <summary>The day on which the facts about the services were read, unless a test says another: what a later day ends is there still.</summary>
    public DateTimeOffset Start { get; init; } = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Start + System.GetElapsedTime(_created);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // A time-out's timer carries the source it cancels, a pause's does not.
        if (state is not CancellationTokenSource && dueTime < LongestPause && dueTime >= TimeSpan.Zero)
            return System.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
        var timer = new LateTimer(callback, state);
        lock (_lock)
            _timers.Add(timer);
        return timer;
    }

    /// <summary>Every time-out is over.</summary>
    public void Expire()
    {
        lock (_lock)
        {
            foreach (var timer in _timers)
                timer.Fire();
        }
    }

    private sealed class LateTimer(TimerCallback callback, object? state) : ITimer
    {
        private bool _isDisposed;

        public void Fire()
        {
            if (!Volatile.Read(ref _isDisposed))
                ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => !_isDisposed;

        public void Dispose() => Volatile.Write(ref _isDisposed, true);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

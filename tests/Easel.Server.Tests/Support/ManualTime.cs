using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Server.Tests.Support;

/// <summary>A clock that stands at 2026-01-01 00:00 UTC until it is moved, and says what timers are set.</summary>
internal sealed class ManualTime() : FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600))
{
    private readonly ConcurrentDictionary<CountedTimer, TimeSpan> _set = new();

    /// <summary>How far somebody has set the clock forward or back: neither timers nor stopwatches hear of it, as those of a machine do
    /// not.</summary>
    public TimeSpan SetBy { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + SetBy;

    public override long GetTimestamp() => base.GetUtcNow().Ticks;

    /// <summary>Timers that are set now.</summary>
    public int Waiting => _set.Count;

    /// <summary>A timer was set to this time, and its time has not come.</summary>
    public bool IsSetFor(TimeSpan dueTime) => _set.Values.Contains(dueTime);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new CountedTimer(this, callback, state, period);
        timer.Begin(base.CreateTimer(timer.Fire, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class CountedTimer(ManualTime time, TimerCallback callback, object? state, TimeSpan period) : ITimer
    {
        private ITimer? _timer;
        private TimeSpan _period = period;

        public void Begin(ITimer timer) => _timer = timer;

        public void Fire(object? _)
        {
            if (_period == Timeout.InfiniteTimeSpan || _period == TimeSpan.Zero)
                Forget();
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            if (dueTime == Timeout.InfiniteTimeSpan)
                Forget();
            else
                time._set[this] = dueTime;
            return _timer!.Change(dueTime, period);
        }

        public void Dispose()
        {
            Forget();
            _timer!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Forget();
            return _timer!.DisposeAsync();
        }

        private void Forget() => time._set.TryRemove(this, out _);
    }
}

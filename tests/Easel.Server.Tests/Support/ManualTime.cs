using Microsoft.Extensions.Time.Testing;

namespace Easel.Server.Tests.Support;

/// <summary>A clock that stands at 2026-01-01 00:00 UTC until it is moved, and says how many timers are set.</summary>
internal sealed class ManualTime() : FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600))
{
    private int _waiting;

    /// <summary>Timers that are set now.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

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
        private int _isSet;

        public void Begin(ITimer timer) => _timer = timer;

        public void Fire(object? _)
        {
            if (_period == Timeout.InfiniteTimeSpan || _period == TimeSpan.Zero)
                Count(isSet: false);
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            Count(dueTime != Timeout.InfiniteTimeSpan);
            return _timer!.Change(dueTime, period);
        }

        public void Dispose()
        {
            Count(isSet: false);
            _timer!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Count(isSet: false);
            return _timer!.DisposeAsync();
        }

        private void Count(bool isSet)
        {
            var value = isSet ? 1 : 0;
            Interlocked.Add(ref time._waiting, value - Interlocked.Exchange(ref _isSet, value));
        }
    }
}

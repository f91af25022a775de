namespace Easel.Dialects.Access;

/// <summary>Counts the requests of tokens that have quotas, in this process: by the minute, the hour and the day, each beginning anew on
/// the clock as it stood at the start: it is not heard of when that is set. Thread-safe.</summary>
internal sealed class TokenCounters(TimeProvider clock)
{
    /// <summary>Windows that are kept before those that are over are looked for.</summary>
    private const int ManyWindows = 10_000;

    private static readonly TimeSpan[] Lengths = [TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromDays(1)];

    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();
    private readonly long _started = clock.GetTimestamp();
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Who, TimeSpan Length), (long Window, int Count)> _windows = [];

    /// <summary>Counts one request; null when it may be made, otherwise how long to wait.</summary>
    /// <param name="client">Tells the token's users apart.</param>
    public TimeSpan? TryCount(AccessToken token, string client)
    {
        var limits = Limits(token.PerClient, $"{token.Id} {client}").Concat(Limits(token.Global, token.Id)).ToList();
        if (limits.Count == 0)
            return null;
        var now = _startedAt + clock.GetElapsedTime(_started);
        lock (_gate)
        {
            if (_windows.Count > ManyWindows)
                RemoveOver(now);
            foreach (var (key, most) in limits)
            {
                if (CountOf(key, now) >= most)
                    return TimeSpan.FromTicks(((WindowOf(key, now) + 1) * key.Length.Ticks) - now.UtcTicks);
            }

            foreach (var (key, _) in limits)
                _windows[key] = (WindowOf(key, now), CountOf(key, now) + 1);
            return null;
        }
    }

    private static IEnumerable<((string Who, TimeSpan Length) Key, int Most)> Limits(TokenQuotas? quotas, string who)
    {
        int?[] limits = [quotas?.Minute, quotas?.Hour, quotas?.Day];
        for (var i = 0; i < Lengths.Length; i++)
        {
            if (limits[i] is { } most)
                yield return ((who, Lengths[i]), most);
        }
    }

    private int CountOf((string Who, TimeSpan Length) key, DateTimeOffset now) =>
        _windows.TryGetValue(key, out var window) && window.Window == WindowOf(key, now) ? window.Count : 0;

    private static long WindowOf((string Who, TimeSpan Length) key, DateTimeOffset now) => now.UtcTicks / key.Length.Ticks;

    private void RemoveOver(DateTimeOffset now)
    {
        foreach (var (key, window) in _windows.ToList())
        {
            if (window.Window != WindowOf(key, now))
                _windows.Remove(key);
        }
    }
}

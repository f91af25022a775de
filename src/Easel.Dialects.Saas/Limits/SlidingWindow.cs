namespace Easel.Dialects.Saas.Limits;

/// <summary>
/// Lets each caller do something so many times in any window, in this process: the template's limit, which looks back from each request.
/// (System.Threading.RateLimiting has no clock that can be set and tells no time of renewal.) Thread-safe.
/// </summary>
internal sealed class SlidingWindow(int most, TimeSpan window, TimeProvider clock)
{
    /// <summary>Callers that are remembered before those whose window is over are looked for.</summary>
    private const int ManyCallers = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<long>> _times = new(StringComparer.Ordinal);

    public int Most => most;

    public TimeSpan Window => window;

    /// <summary>Counts one time, where it is allowed; what is left then.</summary>
    public Allowance Take(string caller)
    {
        var now = clock.GetTimestamp();
        lock (_gate)
        {
            if (_times.Count > ManyCallers)
                RemoveOver(now);
            if (!_times.TryGetValue(caller, out var times))
                _times.Add(caller, times = new Queue<long>());
            while (times.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) >= window)
                times.Dequeue();
            if (times.Count >= most)
                return new Allowance(false, 0, window - clock.GetElapsedTime(times.Peek(), now));
            times.Enqueue(now);
            return new Allowance(true, most - times.Count, window);
        }
    }

    private void RemoveOver(long now)
    {
        foreach (var (caller, times) in _times.ToList())
        {
            if (times.Count == 0 || clock.GetElapsedTime(times.Last(), now) >= window)
                _times.Remove(caller);
        }
    }
}

/// <param name="Remaining">Times that are left.</param>
/// <param name="ResetsIn">Until there are more: until one is, where none is left; until all are, otherwise.</param>
internal readonly record struct Allowance(bool IsAllowed, int Remaining, TimeSpan ResetsIn);

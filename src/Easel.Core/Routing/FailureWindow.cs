namespace Easel.Core.Routing;

/// <summary>How many requests of the last while failed. Not thread-safe.</summary>
internal sealed class FailureWindow(TimeSpan length, TimeProvider clock)
{
    private const int Parts = 10;

    private readonly long _partLength = Math.Max(1, length.Ticks / Parts);
    private readonly (long Part, int Requests, int Failures)[] _parts = new (long, int, int)[Parts];

    public void Add(bool isFailure)
    {
        var now = Now();
        ref var part = ref _parts[now % Parts];
        if (part.Part != now)
            part = (now, 0, 0);
        part.Requests++;
        if (isFailure)
            part.Failures++;
    }

    public (int Requests, int Failures) Count()
    {
        var oldest = Now() - Parts + 1;
        var (requests, failures) = (0, 0);
        foreach (var part in _parts)
        {
            if (part.Part < oldest)
                continue;
            requests += part.Requests;
            failures += part.Failures;
        }

        return (requests, failures);
    }

    public void Clear() => Array.Clear(_parts);

    private long Now() => clock.GetUtcNow().UtcTicks / _partLength;
}

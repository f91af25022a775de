namespace Easel.Core.Routing;

/// <summary>When a deployment that fails is left alone, and for how long.</summary>
public sealed record HealthOptions
{
    /// <summary>The share of the requests in <see cref="Window"/> that may fail, above 0 to 1; from there on the deployment rests. 0.5 by
    /// default.</summary>
    public double FailureRate { get; init; } = 0.5;

    /// <summary>Requests in <see cref="Window"/> below which no rate is reported, 1-1000; 5 by default.</summary>
    public int MinRequests { get; init; } = 5;

    /// <summary>How far back requests count; 1 s to 1 hour, 60 s by default.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a deployment that fails rests, doubled each time that it fails again right after it, at most
    /// <see cref="MaxRest"/>; 1 s to 1 hour, 15 s by default.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one that has too much to do rests where it does not say so itself; 1 s to 1 hour, 5 s by default.</summary>
    public TimeSpan Cooldown { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest rest, whatever the service asks for; 1 s to 1 day, 5 minutes by default.</summary>
    public TimeSpan MaxRest { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often providers that can say whether they are well are asked, 1 s to 1 hour; null never. 30 s by default.</summary>
    public TimeSpan? ProbeInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Every value out of range, a sentence each.</summary>
    internal IEnumerable<string> Problems()
    {
        if (!(FailureRate is > 0 and <= 1))
            yield return $"Routing: FailureRate is {FailureRate}; it must be above 0 and at most 1.";
        if (MinRequests is < 1 or > 1000)
            yield return $"Routing: MinRequests is {MinRequests}; it must be 1 to 1000.";
        foreach (
            var (name, value, max) in new[]
            {
                (nameof(Window), Window, TimeSpan.FromHours(1)),
                (nameof(Rest), Rest, TimeSpan.FromHours(1)),
                (nameof(Cooldown), Cooldown, TimeSpan.FromHours(1)),
                (nameof(MaxRest), MaxRest, TimeSpan.FromDays(1)),
                (nameof(ProbeInterval), ProbeInterval ?? TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
            }
        )
        {
            if (value < TimeSpan.FromSeconds(1) || value > max)
                yield return $"Routing: {name} is {value}; it must be a second to {max}.";
        }
    }
}

namespace Easel.Core.Usage;

/// <summary>What to sum.</summary>
public sealed record UsageQuery(UsageRange Range)
{
    /// <summary>Which requests; all by default.</summary>
    public UsageFilter Filter { get; init; } = UsageFilter.All;

    /// <summary>A sum for each minute, hour or day (UTC); null is one for the whole range.</summary>
    public UsageInterval? Interval { get; init; }

    /// <summary>A sum for each combination of values of these; none by default.</summary>
    public UsageFields GroupBy { get; init; }
}

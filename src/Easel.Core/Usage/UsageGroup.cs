using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>Values that a sum is of; null where the query does not group by them, or where there is none.</summary>
public sealed record UsageGroup
{
    public string? Key { get; init; }

    public string? Tenant { get; init; }

    public string? User { get; init; }

    public string? Api { get; init; }

    public UsageOperation? Operation { get; init; }

    public string? Model { get; init; }

    public string? Provider { get; init; }

    public ImageSize? Size { get; init; }

    public ImageQuality? Quality { get; init; }

    public bool? IsCached { get; init; }

    public bool? IsBatch { get; init; }

    public UsageOutcome? Outcome { get; init; }
}

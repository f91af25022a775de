using Easel.Abstractions.Events;

namespace Easel.Core.Usage;

/// <summary>Usage of one group in one bucket.</summary>
public sealed record UsageSum
{
    /// <summary>When the bucket begins; the range's begin where the query has no interval.</summary>
    public required DateTimeOffset Start { get; init; }

    public required UsageGroup Group { get; init; }

    public long Requests { get; init; }

    /// <summary>Of <see cref="Requests"/>, those that a cache answered.</summary>
    public long CachedRequests { get; init; }

    /// <summary>Of <see cref="Requests"/>, those with another outcome than <see cref="UsageOutcome.Completed"/>.</summary>
    public long UnfinishedRequests { get; init; }

    public long Images { get; init; }

    public long InputImages { get; init; }

    public TokenUsage Tokens { get; init; }

    /// <summary>US dollars.</summary>
    public decimal Cost { get; init; }

    /// <summary>Of all requests together.</summary>
    public TimeSpan QueueTime { get; init; }

    /// <summary>Of all requests together.</summary>
    public TimeSpan EngineTime { get; init; }
}

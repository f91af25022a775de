namespace Easel.Client.Saas;

/// <summary>Usage in a time span.</summary>
public sealed record SaasUsageStats
{
    public long TotalTokens { get; init; }

    /// <summary>US cents.</summary>
    public decimal TotalCost { get; init; }

    public long TotalRequests { get; init; }

    /// <summary>Milliseconds.</summary>
    public long AverageLatency { get; init; }

    /// <summary>Percent, 0-100.</summary>
    public double CacheHitRate { get; init; }

    public IReadOnlyDictionary<string, SaasUsage>? ByModel { get; init; }

    public IReadOnlyDictionary<string, SaasUsage>? ByProvider { get; init; }

    public IReadOnlyDictionary<string, SaasUsage>? ByOperation { get; init; }

    public IReadOnlyList<SaasUsageAt>? TimeSeries { get; init; }
}

namespace Easel.Dialects.Saas.Schemas;

/// <summary>Usage in a time span: what the template's service counts, and what its schema promises.</summary>
/// <param name="TotalCost">US cents.</param>
/// <param name="AverageLatency">Milliseconds.</param>
/// <param name="CacheHitRate">Percent, 0-100.</param>
internal sealed record SaasUsageStatistics(
    long TotalTokens,
    decimal TotalCost,
    long TotalRequests,
    long AverageLatency,
    double CacheHitRate,
    IReadOnlyDictionary<string, SaasUsage> ByModel,
    IReadOnlyDictionary<string, SaasUsage> ByProvider,
    IReadOnlyDictionary<string, SaasUsage> ByOperation,
    IReadOnlyList<SaasUsageAt> TimeSeries
);

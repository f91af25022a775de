namespace Easel.Dialects.Saas.Schemas;

/// <summary>What the cache has done.</summary>
/// <param name="HitRate">Percent, 0-100, to two decimals.</param>
/// <param name="Size">Responses that it holds.</param>
internal sealed record SaasCacheStatistics(long Hits, long Misses, double HitRate, long Size);

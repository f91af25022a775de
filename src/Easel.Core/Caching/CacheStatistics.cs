namespace Easel.Core.Caching;

/// <summary>What the cache has done since it was begun, and what it holds.</summary>
/// <param name="Hits">Requests that it answered.</param>
/// <param name="Misses">Requests that it might have answered and did not.</param>
/// <param name="Entries">Responses that it holds.</param>
/// <param name="Bytes">Of their images.</param>
public sealed record CacheStatistics(long Hits, long Misses, long Entries, long Bytes)
{
    /// <summary>Hits among all, 0-1; 0 where there was none.</summary>
    public double HitRate => Hits + Misses == 0 ? 0 : (double)Hits / (Hits + Misses);
}

namespace Easel.Client.Saas;

/// <summary>What the cache of images has done.</summary>
public sealed record SaasCacheStats
{
    public long Hits { get; init; }

    public long Misses { get; init; }

    /// <summary>Percent, 0-100.</summary>
    public double HitRate { get; init; }

    /// <summary>Responses that it holds.</summary>
    public long Size { get; init; }
}

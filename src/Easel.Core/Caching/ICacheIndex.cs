namespace Easel.Core.Caching;

/// <summary>Knows which responses the cache holds; their images are files elsewhere. Shared by all servers of an installation.
/// Thread-safe.</summary>
public interface ICacheIndex
{
    /// <summary>The entry; null when there is none that has not expired.</summary>
    ValueTask<CacheEntry?> FindAsync(string owner, string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>An entry answered a request, which makes it the one that goes last.</summary>
    ValueTask CountHitAsync(string owner, string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>No entry answered a request.</summary>
    ValueTask CountMissAsync(string owner, CancellationToken cancellationToken);

    /// <summary>Adds the entry, in the place of one that is there; that one, expired or not, whose files are then nobody's.</summary>
    ValueTask<CacheEntry?> PutAsync(CacheEntry entry, CancellationToken cancellationToken);

    /// <summary>Removes this entry, and no later one of its key.</summary>
    ValueTask RemoveAsync(CacheEntry entry, CancellationToken cancellationToken);

    /// <summary>Removes what was used longest ago until that had <paramref name="bytes"/> together, or nothing is left; what was
    /// removed.</summary>
    ValueTask<IReadOnlyList<CacheEntry>> TakeLeastUsedAsync(long bytes, CancellationToken cancellationToken);

    /// <summary>Removes entries that have expired, some of them at a time; what was removed.</summary>
    ValueTask<IReadOnlyList<CacheEntry>> TakeExpiredAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Removes entries, some of them at a time; what was removed.</summary>
    /// <param name="owner">Null: everybody's.</param>
    ValueTask<IReadOnlyList<CacheEntry>> TakeAllAsync(string? owner, CancellationToken cancellationToken);

    /// <param name="owner">Null: of all together.</param>
    ValueTask<CacheStatistics> CountAsync(string? owner, CancellationToken cancellationToken);
}

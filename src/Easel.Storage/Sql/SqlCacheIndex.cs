using System.Data;
using Easel.Core.Caching;

namespace Easel.Storage.Sql;

/// <summary>What the cache of responses holds, in the database.</summary>
public sealed class SqlCacheIndex(SqlDatabase database) : ICacheIndex
{
    /// <summary>Rows that are removed in one transaction.</summary>
    private const int Some = 100;

    public async ValueTask<CacheEntry?> FindAsync(string owner, string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return null;
        var row = await database.ReadAsync(
            session =>
                session.FindAsync<CacheRow>(
                    $"SELECT {CacheRow.Columns} FROM cache_entries WHERE owner = @owner AND request = @key AND expires_at > @now",
                    new
                    {
                        owner,
                        key,
                        now = now.UtcTicks,
                    }
                ),
            cancellationToken
        );
        return row?.ToEntry();
    }

    public async ValueTask CountHitAsync(string owner, string key, DateTimeOffset now, CancellationToken cancellationToken) =>
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            async session =>
            {
                // A clock that went backwards makes nothing older.
                await session.ExecuteAsync(
                    "UPDATE cache_entries SET used_at = @now WHERE owner = @owner AND request = @key AND used_at < @now",
                    new
                    {
                        owner,
                        key,
                        now = now.UtcTicks,
                    }
                );
                return await CountAsync(session, owner, hits: 1, misses: 0);
            },
            cancellationToken
        );

    public async ValueTask CountMissAsync(string owner, CancellationToken cancellationToken) =>
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            session => CountAsync(session, owner, hits: 0, misses: 1),
            cancellationToken
        );

    public ValueTask<CacheEntry?> PutAsync(CacheEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return database.TransactAsync(
            async session =>
            {
                var replaced = await session.FindAsync<CacheRow>(
                    $"SELECT {CacheRow.Columns} FROM cache_entries WHERE owner = @Owner AND request = @Key",
                    new { entry.Owner, entry.Key }
                );
                await session.ExecuteAsync(
                    """
                    INSERT INTO cache_entries (owner, request, content, bytes, created_at, expires_at, used_at)
                    VALUES (@Owner, @Key, @Content, @Bytes, @createdAt, @expiresAt, @createdAt)
                    ON CONFLICT (owner, request) DO UPDATE SET content = excluded.content, bytes = excluded.bytes,
                        created_at = excluded.created_at, expires_at = excluded.expires_at, used_at = excluded.used_at
                    """,
                    new
                    {
                        entry.Owner,
                        entry.Key,
                        entry.Content,
                        entry.Bytes,
                        createdAt = entry.CreatedAt.UtcTicks,
                        expiresAt = entry.ExpiresAt.UtcTicks,
                    }
                );
                return replaced?.ToEntry();
            },
            cancellationToken
        );
    }

    public async ValueTask RemoveAsync(CacheEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        // Its content names its files, which no other entry has.
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            session =>
                session.ExecuteAsync(
                    "DELETE FROM cache_entries WHERE owner = @Owner AND request = @Key AND content = @Content",
                    new
                    {
                        entry.Owner,
                        entry.Key,
                        entry.Content,
                    }
                ),
            cancellationToken
        );
    }

    public async ValueTask<IReadOnlyList<CacheEntry>> TakeLeastUsedAsync(long bytes, CancellationToken cancellationToken)
    {
        var taken = new List<CacheEntry>();
        while (taken.Sum(entry => entry.Bytes) < bytes)
        {
            var left = bytes - taken.Sum(entry => entry.Bytes);
            var more = await TakeAsync("TRUE ORDER BY used_at", new { }, left, cancellationToken);
            if (more.Count == 0)
                break;
            taken.AddRange(more);
        }

        return taken;
    }

    public ValueTask<IReadOnlyList<CacheEntry>> TakeExpiredAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        TakeAsync("expires_at <= @now ORDER BY expires_at", new { now = now.UtcTicks }, long.MaxValue, cancellationToken);

    public ValueTask<IReadOnlyList<CacheEntry>> TakeAllAsync(string? owner, CancellationToken cancellationToken) =>
        owner is null
            ? TakeAsync("TRUE", new { }, long.MaxValue, cancellationToken)
            : TakeAsync("owner = @owner", new { owner }, long.MaxValue, cancellationToken);

    public async ValueTask<CacheStatistics> CountAsync(string? owner, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return new CacheStatistics(0, 0, 0, 0);
        var ofOwner = owner is null ? "" : "WHERE owner = @owner";
        var (hits, misses, entries, bytes) = await database.ReadAsync(
            session =>
                session.FindAsync<(long, long, long, long)>(
                    $"""
                    SELECT
                        (SELECT CAST(COALESCE(SUM(hits), 0) AS BIGINT) FROM cache_counts {ofOwner}),
                        (SELECT CAST(COALESCE(SUM(misses), 0) AS BIGINT) FROM cache_counts {ofOwner}),
                        (SELECT COUNT(*) FROM cache_entries {ofOwner}),
                        (SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM cache_entries {ofOwner})
                    """,
                    new { owner }
                ),
            cancellationToken
        );
        return new CacheStatistics(hits, misses, entries, bytes);
    }

    /// <summary>Removes rows until they had so many bytes, some at a time.</summary>
    private async ValueTask<IReadOnlyList<CacheEntry>> TakeAsync(
        string which,
        object parameters,
        long bytes,
        CancellationToken cancellationToken
    )
    {
        if (!database.Exists)
            return [];
        return await database.TransactAsync(
            async session =>
            {
                var rows = await session.QueryAsync<CacheRow>(
                    $"SELECT {CacheRow.Columns} FROM cache_entries WHERE {which} LIMIT {Some}",
                    parameters
                );
                var taken = new List<CacheEntry>();
                foreach (var row in rows)
                {
                    if (bytes <= 0)
                        break;
                    bytes -= row.Bytes;
                    await session.ExecuteAsync(
                        "DELETE FROM cache_entries WHERE owner = @Owner AND request = @Request",
                        new { row.Owner, row.Request }
                    );
                    taken.Add(row.ToEntry());
                }

                return (IReadOnlyList<CacheEntry>)taken;
            },
            cancellationToken
        );
    }

    private static Task<int> CountAsync(SqlSession session, string owner, int hits, int misses) =>
        session.ExecuteAsync(
            """
            INSERT INTO cache_counts (owner, hits, misses) VALUES (@owner, @hits, @misses)
            ON CONFLICT (owner) DO UPDATE SET hits = cache_counts.hits + excluded.hits, misses = cache_counts.misses + excluded.misses
            """,
            new
            {
                owner,
                hits,
                misses,
            }
        );
}

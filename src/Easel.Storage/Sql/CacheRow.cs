using Easel.Core.Caching;

namespace Easel.Storage.Sql;

/// <summary>A row of <c>cache_entries</c>; times in ticks (UTC), of which no two requests have the same.</summary>
internal sealed class CacheRow
{
    public const string Columns = "owner, request, content, bytes, created_at, expires_at";

    public required string Owner { get; init; }

    public required string Request { get; init; }

    public required string Content { get; init; }

    public required long Bytes { get; init; }

    public required long CreatedAt { get; init; }

    public required long ExpiresAt { get; init; }

    public CacheEntry ToEntry() =>
        new(Owner, Request, Content, Bytes, new DateTimeOffset(CreatedAt, TimeSpan.Zero), new DateTimeOffset(ExpiresAt, TimeSpan.Zero));
}

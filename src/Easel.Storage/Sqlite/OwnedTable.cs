using Easel.Core.Listing;
using Microsoft.Data.Sqlite;

namespace Easel.Storage.Sqlite;

/// <summary>A table whose rows belong to owners, expire and have an order: columns <c>id</c>, <c>owner</c>, <c>sequence</c> and
/// <c>expires_at</c>.</summary>
/// <param name="columns">What <paramref name="map"/> reads, in its order.</param>
/// <param name="kind">The column that a list may be narrowed by.</param>
internal sealed class OwnedTable<T>(string table, string columns, string kind, Func<SqliteDataReader, T> map)
    where T : class
{
    private const string Alive = "owner = $owner AND (expires_at IS NULL OR expires_at > $now)";

    /// <summary>The row; null when there is none, it has expired, or it is another owner's.</summary>
    public T? Find(SqliteConnection connection, string owner, string id, long now) =>
        connection
            .Read($"SELECT {columns} FROM {table} WHERE id = $id AND {Alive}", map, ("$id", id), ("$owner", owner), ("$now", now))
            .FirstOrDefault();

    /// <param name="ofKind">Null: of every kind.</param>
    /// <param name="after">Only what follows the row of this id; null from the beginning.</param>
    public Page<T> List(SqliteConnection connection, string owner, object? ofKind, string? after, bool newestFirst, int limit, long now)
    {
        var (follows, order) = newestFirst ? ("<", "DESC") : (">", "ASC");
        var found = connection.Read(
            $"""
            SELECT {columns} FROM {table}
            WHERE {Alive} AND ($kind IS NULL OR {kind} = $kind)
                AND ($after IS NULL OR sequence {follows} (SELECT sequence FROM {table} WHERE id = $after))
            ORDER BY sequence {order} LIMIT $limit
            """,
            map,
            ("$owner", owner),
            ("$now", now),
            ("$kind", ofKind),
            ("$after", after),
            ("$limit", limit + 1L)
        );
        var more = found.Count > limit;
        if (more)
            found.RemoveAt(limit);
        return new Page<T>(found, more);
    }
}

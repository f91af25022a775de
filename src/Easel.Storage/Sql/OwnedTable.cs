using Easel.Core.Listing;

namespace Easel.Storage.Sql;

/// <summary>A table whose rows belong to owners, expire and have an order: columns <c>id</c>, <c>owner</c>, <c>sequence</c> and
/// <c>expires_at</c>.</summary>
/// <param name="columns">What a <typeparamref name="TRow"/> takes.</param>
/// <param name="kind">The column that a list may be narrowed by.</param>
internal sealed class OwnedTable<TRow, T>(string table, string columns, string kind, Func<TRow, T> map)
    where TRow : class
    where T : class
{
    private const string Alive = "owner = @owner AND (expires_at IS NULL OR expires_at > @now)";

    /// <summary>The row; null when there is none, it has expired, or it is another owner's.</summary>
    public async Task<T?> FindAsync(SqlSession session, string owner, string id, long now)
    {
        var row = await session.FindAsync<TRow>(
            $"SELECT {columns} FROM {table} WHERE id = @id AND {Alive}",
            new
            {
                id,
                owner,
                now,
            }
        );
        return row is null ? null : map(row);
    }

    /// <param name="ofKind">Null: of every kind.</param>
    /// <param name="after">Only what follows the row of this id; null from the beginning.</param>
    public async Task<Page<T>> ListAsync<TKind>(
        SqlSession session,
        string owner,
        TKind ofKind,
        string? after,
        bool newestFirst,
        int limit,
        long now
    )
    {
        var (follows, order) = newestFirst ? ("<", "DESC") : (">", "ASC");
        var ifKind = ofKind is null ? "" : $"AND {kind} = @ofKind";
        var ifAfter = after is null ? "" : $"AND sequence {follows} (SELECT sequence FROM {table} WHERE id = @after)";
        var found = await session.QueryAsync<TRow>(
            $"SELECT {columns} FROM {table} WHERE {Alive} {ifKind} {ifAfter} ORDER BY sequence {order} LIMIT @most",
            new
            {
                owner,
                now,
                ofKind,
                after,
                most = limit + 1L,
            }
        );
        return new Page<T>([.. found.Take(limit).Select(map)], found.Count > limit);
    }
}

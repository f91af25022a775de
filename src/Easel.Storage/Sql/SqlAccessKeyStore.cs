using System.Data;
using Easel.Core.Access.Keys;
using Easel.Core.Listing;

namespace Easel.Storage.Sql;

/// <summary>Access keys in the database, by the hashes of their secrets.</summary>
public sealed class SqlAccessKeyStore(SqlDatabase database) : IAccessKeyStore
{
    public async ValueTask<bool> AnyAsync(CancellationToken cancellationToken) =>
        database.Exists
        && await database.ReadAsync(session => session.ScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM access_keys)"), cancellationToken);

    public async ValueTask AddAsync(AccessKey key, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    $"""
                    INSERT INTO access_keys ({AccessKeyRow.Columns})
                    VALUES (@Id, @Hash, @PreviousHash, @PreviousExpiresAt, @Hint, @Name, @Tenant, @UserName, @Permissions, @CreatedAt,
                        @ExpiresAt, @RevokedAt, @LastUsedAt, @Version)
                    """,
                    AccessKeyRow.Of(key)
                ),
            cancellationToken
        );

    public ValueTask<AccessKey?> FindAsync(string id, CancellationToken cancellationToken) =>
        FindAsync("id = @value", id, cancellationToken);

    public ValueTask<AccessKey?> FindByHashAsync(string hash, CancellationToken cancellationToken) =>
        FindAsync("hash = @value OR previous_hash = @value", hash, cancellationToken);

    public async ValueTask<Page<AccessKey>> ListAsync(AccessKeyQuery query, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return new Page<AccessKey>([], HasMore: false);
        var (follows, order) = query.NewestFirst ? ("<", "DESC") : (">", "ASC");
        var conditions = new List<string> { "1 = 1" };
        if (query.Tenant is not null)
            conditions.Add("tenant = @Tenant");
        if (query.User is not null)
            conditions.Add("user_name = @User");
        if (!query.IncludeRevoked)
            conditions.Add("revoked_at IS NULL");
        if (query.After is not null)
            conditions.Add($"(created_at {follows} @time OR (created_at = @time AND id {follows} @id))");
        var sql =
            $"SELECT {AccessKeyRow.Columns} FROM access_keys WHERE {string.Join(" AND ", conditions)} ORDER BY created_at {order}, id {order} LIMIT @most";
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<AccessKeyRow>(
                    sql,
                    new
                    {
                        query.Tenant,
                        query.User,
                        time = query.After?.CreatedAt.ToUnixTimeSeconds() ?? 0,
                        id = query.After?.Id ?? "",
                        most = query.Limit + 1L,
                    }
                ),
            cancellationToken
        );
        return new Page<AccessKey>([.. rows.Take(query.Limit).Select(row => row.ToKey())], rows.Count > query.Limit);
    }

    public async ValueTask<bool> ReplaceAsync(AccessKey key, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    """
                    UPDATE access_keys SET hash = @Hash, previous_hash = @PreviousHash, previous_expires_at = @PreviousExpiresAt, hint = @Hint,
                        name = @Name, permissions = @Permissions, expires_at = @ExpiresAt, revoked_at = @RevokedAt, version = version + 1
                    WHERE id = @Id AND version = @Version
                    """,
                    AccessKeyRow.Of(key)
                ),
            cancellationToken
        ) > 0;

    public async ValueTask NoteUseAsync(IReadOnlyDictionary<string, DateTimeOffset> used, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    "UPDATE access_keys SET last_used_at = @at WHERE id = @id AND (last_used_at IS NULL OR last_used_at < @at)",
                    used.OrderBy(one => one.Key, StringComparer.Ordinal)
                        .Select(one => new { id = one.Key, at = one.Value.ToUnixTimeSeconds() })
                        .ToList<object>()
                ),
            cancellationToken
        );

    /// <summary>Each statement is right by itself.</summary>
    private ValueTask<int> ChangeAsync(Func<SqlSession, Task<int>> work, CancellationToken cancellationToken) =>
        database.TransactAsync(IsolationLevel.ReadCommitted, work, cancellationToken);

    private async ValueTask<AccessKey?> FindAsync(string condition, string value, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return null;
        var row = await database.ReadAsync(
            session => session.FindAsync<AccessKeyRow>($"SELECT {AccessKeyRow.Columns} FROM access_keys WHERE {condition}", new { value }),
            cancellationToken
        );
        return row?.ToKey();
    }
}

using System.Data;
using Easel.Core.Secrets;

namespace Easel.Storage.Sql;

/// <summary>Tenants' keys of other services in the database, encrypted.</summary>
public sealed class SqlProviderKeyStore(SqlDatabase database) : IProviderKeyStore
{
    private static readonly LimitedTable Table = new("provider_keys", "tenant", ProviderKeyRow.Columns);

    public ValueTask<bool> TryAddAsync(ProviderKey key, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return database.TransactAsync(session => Table.TryAddAsync(session, key.Tenant, ProviderKeyRow.Of(key), most), cancellationToken);
    }

    public async ValueTask<IReadOnlyList<ProviderKey>> ListAsync(string tenant, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return [];
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<ProviderKeyRow>(
                    $"SELECT {ProviderKeyRow.Columns} FROM provider_keys WHERE tenant = @tenant ORDER BY created_at DESC, id",
                    new { tenant }
                ),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToKey())];
    }

    public async ValueTask<bool> DeleteAsync(string tenant, string id, CancellationToken cancellationToken) =>
        database.Exists
        && await database.TransactAsync(IsolationLevel.ReadCommitted, session => Table.DeleteAsync(session, tenant, id), cancellationToken);

    public async ValueTask<ProviderKey?> TakeAsync(string tenant, string provider, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Most tenants bring no key, and a look that changes nothing disturbs nobody.
        if (!database.Exists || !await AnyAsync(tenant, provider, cancellationToken))
            return null;
        return await database.TransactAsync(
            async session =>
            {
                var row = await session.FindAsync<ProviderKeyRow>(
                    $"""
                    SELECT {ProviderKeyRow.Columns} FROM provider_keys
                    WHERE tenant = @tenant AND provider = @provider AND (expires_at IS NULL OR expires_at > @now)
                        AND (usage_limit IS NULL OR current_usage < usage_limit)
                    ORDER BY created_at DESC, id LIMIT 1
                    """,
                    new
                    {
                        tenant,
                        provider,
                        now = now.UtcTicks,
                    }
                );
                if (row is null)
                    return null;
                await session.ExecuteAsync(
                    "UPDATE provider_keys SET current_usage = current_usage + 1, last_used_at = @now WHERE id = @Id",
                    new { row.Id, now = now.UtcTicks }
                );
                return row.ToKey();
            },
            cancellationToken
        );
    }

    private ValueTask<bool> AnyAsync(string tenant, string provider, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session =>
                session.ScalarAsync<bool>(
                    "SELECT EXISTS (SELECT 1 FROM provider_keys WHERE tenant = @tenant AND provider = @provider)",
                    new { tenant, provider }
                ),
            cancellationToken
        );
}

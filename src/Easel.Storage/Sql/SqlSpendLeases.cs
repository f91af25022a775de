using System.Data;
using Easel.Core.Assets;
using Easel.Core.Usage;
using Easel.Storage.Sql.Usage;

namespace Easel.Storage.Sql;

/// <summary>Leases in the database. Who takes one locks what is spent of its scopes, which batches of usage change: nobody reads a state
/// between two.</summary>
public sealed class SqlSpendLeases(SqlDatabase database) : ISpendLeases, IExpiringStore
{
    private const string OfScope = "WHERE kind = @kind AND scope = @scope AND month = @month";

    public ValueTask<bool> TakeAsync(
        string holder,
        SpendLease lease,
        Func<SpendScope, UnwrittenSpending> unwritten,
        Func<IReadOnlyList<ScopeSpending>, bool> isEnough,
        CancellationToken cancellationToken
    ) =>
        database.TransactAsync(
            IsolationLevel.ReadCommitted,
            async session =>
            {
                var stored = new Dictionary<SpendScope, Spent>();
                // In the order in which batches change them, so that none waits for another that waits for it.
                foreach (var scope in lease.Scopes.Distinct().OrderBy(one => one.Kind).ThenBy(BatchWriter.ScopeOf, StringComparer.Ordinal))
                    stored[scope] = await LockAsync(session, scope, lease.Month);
                var known = new List<ScopeSpending>(lease.Scopes.Count);
                foreach (var scope in lease.Scopes)
                {
                    // Only now: a batch is in what was read, or waits.
                    var own = unwritten(scope);
                    var (others, hasBatch) = await ReadOthersAsync(session, holder, scope, lease.Month, own.Batch);
                    known.Add(new ScopeSpending(own.AddTo(stored[scope], hasBatch), others));
                }

                if (!isEnough(known))
                    return false;
                await LeaseRows.KeepAsync(session, holder, [lease], await UntilAsync(session));
                return true;
            },
            cancellationToken
        );

    public async ValueTask<Spent> ReadOthersAsync(string holder, SpendScope scope, DateOnly month, CancellationToken cancellationToken) =>
        (await database.ReadAsync(session => ReadOthersAsync(session, holder, scope, month, Guid.Empty), cancellationToken)).Others;

    public async ValueTask RenewAsync(string holder, IReadOnlyCollection<SpendLease> leases, CancellationToken cancellationToken) =>
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            async session =>
            {
                await LeaseRows.KeepAsync(session, holder, leases, await UntilAsync(session));
                return true;
            },
            cancellationToken
        );

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            async session =>
            {
                // Since the database's clock was set back: those that are held are renewed meanwhile, and the others end as ever.
                await session.ExecuteAsync(
                    "UPDATE spend_leases SET lease_until = @until WHERE lease_until > @until",
                    new { until = await UntilAsync(session) }
                );
                return await session.ExecuteAsync($"DELETE FROM spend_leases WHERE lease_until < {session.Dialect.Now}");
            },
            cancellationToken
        );
    }

    private static Task<long> UntilAsync(SqlSession session) =>
        session.ScalarAsync<long>(
            $"SELECT {session.Dialect.Now} + @lifetime",
            new { lifetime = (long)ISpendLeases.Lifetime.TotalMilliseconds }
        );

    private static async Task<Spent> LockAsync(SqlSession session, SpendScope scope, DateOnly month)
    {
        var parameters = Parameters(scope, month);
        while (true)
        {
            var rows = await session.QueryAsync<(long Cost, long Images)>(
                $"SELECT cost, images FROM usage_spending {OfScope} {session.Dialect.LockAlone}",
                parameters
            );
            if (rows.Count > 0)
                return new Spent(UsageUnits.ToMoney(rows[0].Cost), rows[0].Images);
            await session.ExecuteAsync(
                "INSERT INTO usage_spending (kind, scope, month, cost, images) VALUES (@kind, @scope, @month, 0, 0) ON CONFLICT DO NOTHING",
                parameters
            );
        }
    }

    private static async Task<(Spent Others, bool HasBatch)> ReadOthersAsync(
        SqlSession session,
        string holder,
        SpendScope scope,
        DateOnly month,
        Guid batch
    )
    {
        var parameters = Parameters(scope, month);
        (parameters["holder"], parameters["batch"]) = (holder, SqlUsageStore.NameOf(batch));
        var (cost, images, hasBatch) = await session.FindAsync<(long, long, bool)>(
            $"""
            SELECT CAST(COALESCE(SUM(cost), 0) AS BIGINT), CAST(COALESCE(SUM(images), 0) AS BIGINT), EXISTS (SELECT 1 FROM usage_batches WHERE id = @batch)
            FROM spend_leases {OfScope} AND holder <> @holder AND lease_until > {session.Dialect.Now}
            """,
            parameters
        );
        return (new Spent(UsageUnits.ToMoney(cost), images), hasBatch);
    }

    private static Dictionary<string, object?> Parameters(SpendScope scope, DateOnly month) =>
        new(StringComparer.Ordinal)
        {
            ["kind"] = (int)scope.Kind,
            ["scope"] = BatchWriter.ScopeOf(scope),
            ["month"] = UsageUnits.OfMonth(month),
        };
}

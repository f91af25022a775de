using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>Leases as rows of <c>spend_leases</c>, one for each of a lease's scopes; within a transaction.</summary>
internal static class LeaseRows
{
    private const string Columns = "kind, scope, month, id, holder, cost, images, lease_until";

    /// <summary>Keeps leases until a moment, whether they were there or not.</summary>
    public static Task KeepAsync(SqlSession session, string holder, IEnumerable<SpendLease> leases, long until)
    {
        var rows = leases
            .SelectMany(lease =>
                lease.Scopes.Distinct().Select(scope => (Lease: lease, Name: NameOf(lease), scope.Kind, Scope: BatchWriter.ScopeOf(scope)))
            )
            .OrderBy(row => row.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Kind)
            .ThenBy(row => row.Scope, StringComparer.Ordinal)
            .Select(row =>
                (object?[])
                    [
                        (int)row.Kind,
                        row.Scope,
                        UsageUnits.OfMonth(row.Lease.Month),
                        row.Name,
                        holder,
                        UsageUnits.OfMoney(row.Lease.Left.Cost),
                        row.Lease.Left.Images,
                        until,
                    ]
            );
        return ManyRows.InsertAsync(
            session,
            "spend_leases",
            Columns,
            [.. rows],
            "ON CONFLICT (kind, scope, month, id) DO UPDATE SET lease_until = excluded.lease_until"
        );
    }

    /// <summary>Writes what is left of leases; those of which nothing is are over.</summary>
    public static async Task WriteAsync(SqlSession session, IEnumerable<SpendLease> leases)
    {
        foreach (var lease in leases.OrderBy(NameOf, StringComparer.Ordinal))
        {
            var id = NameOf(lease);
            await (
                lease.Left == default
                    ? session.ExecuteAsync("DELETE FROM spend_leases WHERE id = @id", new { id })
                    : session.ExecuteAsync(
                        "UPDATE spend_leases SET cost = @cost, images = @images WHERE id = @id",
                        new
                        {
                            id,
                            cost = UsageUnits.OfMoney(lease.Left.Cost),
                            images = lease.Left.Images,
                        }
                    )
            );
        }
    }

    private static string NameOf(SpendLease lease) => lease.Id.ToString("N");
}

using System.Data;
using Easel.Core.Webhooks;
using Easel.Storage.Sql.Webhooks;

namespace Easel.Storage.Sql;

/// <summary>Endpoints that administrators made, in the database.</summary>
public sealed class SqlWebhookSubscriptions(SqlDatabase database) : IWebhookSubscriptions
{
    private static readonly LimitedTable Table = new("webhook_endpoints", "tenant", SubscriptionRow.Columns);

    public ValueTask<bool> TryAddAsync(WebhookSubscription subscription, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return database.TransactAsync(
            session => Table.TryAddAsync(session, subscription.Tenant, SubscriptionRow.Of(subscription), most),
            cancellationToken
        );
    }

    public async ValueTask<WebhookSubscription?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return null;
        var row = await database.ReadAsync(
            session =>
                session.FindAsync<SubscriptionRow>($"SELECT {SubscriptionRow.Columns} FROM webhook_endpoints WHERE id = @id", new { id }),
            cancellationToken
        );
        return row?.ToSubscription();
    }

    public async ValueTask<IReadOnlyList<WebhookSubscription>> ListAsync(string? tenant, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return [];
        var ifTenant = tenant is null ? "" : "WHERE tenant = @tenant";
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<SubscriptionRow>(
                    $"SELECT {SubscriptionRow.Columns} FROM webhook_endpoints {ifTenant} ORDER BY created_at, id",
                    new { tenant }
                ),
            cancellationToken
        );
        return rows.ConvertAll(row => row.ToSubscription());
    }

    public async ValueTask<bool> ReplaceAsync(WebhookSubscription subscription, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    """
                    UPDATE webhook_endpoints SET name = @Name, url = @Url, events = @Events, enabled = @Enabled, secret = @Secret,
                        previous_secret = @PreviousSecret, previous_expires_at = @PreviousExpiresAt, updated_at = @UpdatedAt,
                        version = version + 1
                    WHERE id = @Id AND version = @Version
                    """,
                    SubscriptionRow.Of(subscription)
                ),
            cancellationToken
        ) > 0;

    public async ValueTask<bool> DeleteAsync(string id, CancellationToken cancellationToken) =>
        database.Exists
        && await ChangeAsync(
            async session =>
            {
                await session.ExecuteAsync("DELETE FROM webhook_deliveries WHERE endpoint = @id", new { id });
                return await session.ExecuteAsync("DELETE FROM webhook_endpoints WHERE id = @id", new { id });
            },
            cancellationToken
        ) > 0;

    private ValueTask<int> ChangeAsync(Func<SqlSession, Task<int>> work, CancellationToken cancellationToken) =>
        database.TransactAsync(IsolationLevel.ReadCommitted, work, cancellationToken);
}

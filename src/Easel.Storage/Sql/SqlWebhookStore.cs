using System.Data;
using Easel.Core.Assets;
using Easel.Core.Webhooks;
using Easel.Storage.Sql.Webhooks;

namespace Easel.Storage.Sql;

/// <summary>Events and their deliveries in the database.</summary>
public sealed class SqlWebhookStore(SqlDatabase database, TimeProvider clock) : IWebhookStore, IExpiringStore
{
    /// <summary>Longer than any delivery is tried.</summary>
    private static readonly TimeSpan KeepEvents = TimeSpan.FromDays(40);

    private const int EventsAtOnce = 100;

    public async Task PublishAsync(ServiceEvent happened, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    """
                    INSERT INTO webhook_events (id, type, owner, created_at, data, is_new) VALUES (@Id, @Type, @Owner, @at, @Data, TRUE)
                    ON CONFLICT (id) DO NOTHING
                    """,
                    new
                    {
                        happened.Id,
                        happened.Type,
                        happened.Owner,
                        at = happened.At.ToUnixTimeMilliseconds(),
                        happened.Data,
                    }
                ),
            cancellationToken
        );

    public async Task<int> FanOutAsync(IReadOnlyList<WebhookEndpoint> endpoints, CancellationToken cancellationToken)
    {
        // A look that changes nothing disturbs nobody.
        if (!database.Exists || !await AnyAsync("SELECT EXISTS (SELECT 1 FROM webhook_events WHERE is_new)", new { }, cancellationToken))
            return 0;
        return await ChangeAsync(
            async session =>
            {
                var events = await session.QueryAsync<(string Id, string Type)>(
                    $"SELECT id, type FROM webhook_events WHERE is_new ORDER BY created_at LIMIT @limit {session.Dialect.LockSkippingLocked("webhook_events")}",
                    new { limit = EventsAtOnce }
                );
                foreach (var (id, type) in events)
                {
                    foreach (var endpoint in endpoints.Where(endpoint => endpoint.Wants(type)))
                    {
                        await session.ExecuteAsync(
                            """
                            INSERT INTO webhook_deliveries (event, endpoint, attempts, due_at) VALUES (@id, @endpoint, 0, @now)
                            ON CONFLICT (event, endpoint) DO NOTHING
                            """,
                            new
                            {
                                id,
                                endpoint = endpoint.Id,
                                now = Now,
                            }
                        );
                    }

                    await session.ExecuteAsync("UPDATE webhook_events SET is_new = FALSE WHERE id = @id", new { id });
                }

                return events.Count;
            },
            cancellationToken
        );
    }

    public async Task<IReadOnlyList<WebhookDelivery>> ClaimAsync(
        IReadOnlyList<WebhookEndpoint> endpoints,
        TimeSpan lease,
        int limit,
        CancellationToken cancellationToken
    )
    {
        if (endpoints.Count == 0 || !database.Exists)
            return [];
        var now = Now;
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["now"] = now, ["limit"] = limit };
        var isDue = $"d.due_at <= @now AND d.endpoint IN {SqlLists.In(parameters, "id", endpoints.Select(endpoint => endpoint.Id))}";
        if (!await AnyAsync($"SELECT EXISTS (SELECT 1 FROM webhook_deliveries d WHERE {isDue})", parameters, cancellationToken))
            return [];
        return await ChangeAsync(
            async session =>
            {
                var due = await session.QueryAsync<DeliveryRow>(
                    $"""
                    SELECT e.id, e.type, e.owner, e.created_at, e.data, d.endpoint, d.attempts
                    FROM webhook_deliveries d JOIN webhook_events e ON e.id = d.event
                    WHERE {isDue} ORDER BY d.due_at LIMIT @limit {session.Dialect.LockSkippingLocked("d")}
                    """,
                    parameters
                );
                foreach (var one in due)
                {
                    await session.ExecuteAsync(
                        "UPDATE webhook_deliveries SET attempts = attempts + 1, due_at = @until WHERE event = @Id AND endpoint = @Endpoint",
                        new
                        {
                            one.Id,
                            one.Endpoint,
                            until = now + (long)lease.TotalMilliseconds,
                        }
                    );
                }

                return due.ConvertAll(one => one.ToDelivery());
            },
            cancellationToken
        );
    }

    public async Task RemoveAsync(WebhookDelivery delivery, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    "DELETE FROM webhook_deliveries WHERE event = @Id AND endpoint = @EndpointId",
                    new { delivery.Event.Id, delivery.EndpointId }
                ),
            cancellationToken
        );

    public async Task RetryAsync(WebhookDelivery delivery, TimeSpan after, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    "UPDATE webhook_deliveries SET due_at = @due WHERE event = @Id AND endpoint = @EndpointId AND attempts = @Attempt",
                    new
                    {
                        delivery.Event.Id,
                        delivery.EndpointId,
                        delivery.Attempt,
                        due = Now + (long)after.TotalMilliseconds,
                    }
                ),
            cancellationToken
        );

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    "DELETE FROM webhook_events WHERE created_at < @before",
                    new { before = Now - (long)KeepEvents.TotalMilliseconds }
                ),
            cancellationToken
        );
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private ValueTask<bool> AnyAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(session => session.ScalarAsync<bool>(sql, parameters), cancellationToken);

    private ValueTask<T> ChangeAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        database.TransactAsync(IsolationLevel.ReadCommitted, work, cancellationToken);
}

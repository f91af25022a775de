using System.Data;
using Easel.Core.Assets;
using Easel.Core.Listing;
using Easel.Core.Webhooks;
using Easel.Storage.Sql.Webhooks;

namespace Easel.Storage.Sql;

/// <summary>Events, their deliveries, and what became of those in the database.</summary>
public sealed class SqlWebhookStore(SqlDatabase database, TimeProvider clock) : IWebhookStore, IExpiringStore
{
    /// <summary>Longer than any delivery is tried.</summary>
    private static readonly TimeSpan KeepEvents = TimeSpan.FromDays(40);

    /// <summary>Longer than a delivery waits for its next attempt.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(2);

    private const int EventsAtOnce = 100;

    public async Task PublishAsync(ServiceEvent happened, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(happened);
        await ChangeAsync(session => PublishAsync(session, happened, isNew: true), cancellationToken);
    }

    public async Task<int> FanOutAsync(IReadOnlyList<WebhookEndpoint> configured, CancellationToken cancellationToken)
    {
        // A look that changes nothing disturbs nobody.
        if (!database.Exists || !await AnyAsync("SELECT EXISTS (SELECT 1 FROM webhook_events WHERE is_new)", new { }, cancellationToken))
            return 0;
        return await ChangeAsync(
            async session =>
            {
                var events = await session.QueryAsync<(string Id, string Type, string? Tenant)>(
                    $"SELECT id, type, tenant FROM webhook_events WHERE is_new ORDER BY created_at LIMIT @limit {session.Dialect.LockSkippingLocked("webhook_events")}",
                    new { limit = EventsAtOnce }
                );
                // Those that are kept are looked up here, so that none is missed that another server has made by now.
                var kept = await session.QueryAsync<SubscriptionRow>(
                    $"SELECT {SubscriptionRow.Columns} FROM webhook_endpoints WHERE enabled"
                );
                var endpoints = configured.Concat(kept.Select(row => row.ToReceiver())).ToList();
                foreach (var (id, type, tenant) in events)
                {
                    foreach (var endpoint in endpoints.Where(endpoint => endpoint.Wants(type, tenant)))
                        await DeliverAsync(session, id, endpoint.Id, 0, Now);
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
        var isDue =
            $"d.state = 0 AND d.due_at <= @now AND d.endpoint IN {SqlLists.In(parameters, "id", endpoints.Select(endpoint => endpoint.Id))}";
        if (!await AnyAsync($"SELECT EXISTS (SELECT 1 FROM webhook_deliveries d WHERE {isDue})", parameters, cancellationToken))
            return [];
        return await ChangeAsync(
            async session =>
            {
                var due = await session.QueryAsync<DeliveryRow>(
                    $"""
                    SELECT {DeliveryRow.Columns} FROM webhook_deliveries d JOIN webhook_events e ON e.id = d.event
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

    public async Task<WebhookDelivery> AddAsync(
        ServiceEvent happened,
        string endpointId,
        TimeSpan lease,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(happened);
        await ChangeAsync(
            async session =>
            {
                await PublishAsync(session, happened, isNew: false);
                return await DeliverAsync(session, happened.Id, endpointId, 1, Now + (long)lease.TotalMilliseconds);
            },
            cancellationToken
        );
        return new WebhookDelivery(happened, endpointId, 1);
    }

    public Task EndAsync(WebhookDelivery delivery, WebhookOutcome outcome, CancellationToken cancellationToken) =>
        NoteAsync(
            delivery,
            outcome.Problem is null ? DeliveryState.Delivered : DeliveryState.Failed,
            outcome,
            TimeSpan.Zero,
            cancellationToken
        );

    public Task RetryAsync(WebhookDelivery delivery, WebhookOutcome outcome, TimeSpan after, CancellationToken cancellationToken) =>
        NoteAsync(delivery, DeliveryState.Pending, outcome, after, cancellationToken);

    public async ValueTask<bool> HasAsync(string endpointId, string eventId, CancellationToken cancellationToken) =>
        database.Exists
        && await AnyAsync(
            "SELECT EXISTS (SELECT 1 FROM webhook_deliveries WHERE endpoint = @endpointId AND event = @eventId)",
            new { endpointId, eventId },
            cancellationToken
        );

    public async Task<Page<DeliveryRecord>> ListAsync(
        string endpointId,
        string? after,
        bool newestFirst,
        int limit,
        CancellationToken cancellationToken
    )
    {
        if (!database.Exists)
            return new Page<DeliveryRecord>([], HasMore: false);
        var (follows, order) = newestFirst ? ("<", "DESC") : (">", "ASC");
        var ifAfter = after is null
            ? ""
            : $"""
                AND (e.created_at {follows} (SELECT created_at FROM webhook_events WHERE id = @after)
                    OR (e.created_at = (SELECT created_at FROM webhook_events WHERE id = @after) AND e.id {follows} @after))
                """;
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<DeliveryRow>(
                    $"""
                    SELECT {DeliveryRow.Columns} FROM webhook_deliveries d JOIN webhook_events e ON e.id = d.event
                    WHERE d.endpoint = @endpointId {ifAfter} ORDER BY e.created_at {order}, e.id {order} LIMIT @most
                    """,
                    new
                    {
                        endpointId,
                        after,
                        most = limit + 1L,
                    }
                ),
            cancellationToken
        );
        return new Page<DeliveryRecord>([.. rows.Take(limit).Select(row => row.ToRecord())], rows.Count > limit);
    }

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        await ChangeAsync(
            async session =>
            {
                // Since the clock was set back: they are not kept waiting until it has caught up.
                await session.ExecuteAsync(
                    "UPDATE webhook_deliveries SET due_at = @now WHERE state = 0 AND due_at > @latest",
                    new { now = Now, latest = Now + (long)LongestWait.TotalMilliseconds }
                );
                return await session.ExecuteAsync(
                    "DELETE FROM webhook_events WHERE created_at < @before",
                    new { before = Now - (long)KeepEvents.TotalMilliseconds }
                );
            },
            cancellationToken
        );
    }

    private long Now => (clock.GetUtcNow() + database.ClockSkew).ToUnixTimeMilliseconds();

    private static Task<int> PublishAsync(SqlSession session, ServiceEvent happened, bool isNew) =>
        session.ExecuteAsync(
            """
            INSERT INTO webhook_events (id, type, owner, tenant, created_at, data, is_new)
            VALUES (@Id, @Type, @Owner, @Tenant, @at, @Data, @isNew) ON CONFLICT (id) DO NOTHING
            """,
            new
            {
                happened.Id,
                happened.Type,
                happened.Owner,
                happened.Tenant,
                at = happened.At.ToUnixTimeMilliseconds(),
                happened.Data,
                isNew,
            }
        );

    private static Task<int> DeliverAsync(SqlSession session, string id, string endpoint, int attempts, long due) =>
        session.ExecuteAsync(
            """
            INSERT INTO webhook_deliveries (event, endpoint, attempts, due_at) VALUES (@id, @endpoint, @attempts, @due)
            ON CONFLICT (event, endpoint) DO NOTHING
            """,
            new
            {
                id,
                endpoint,
                attempts,
                due,
            }
        );

    private async Task NoteAsync(
        WebhookDelivery delivery,
        DeliveryState state,
        WebhookOutcome outcome,
        TimeSpan after,
        CancellationToken cancellationToken
    )
    {
        var now = Now;
        // Whoever has taken it meanwhile, after this one's lease, knows better; what arrived has arrived.
        var isOwn = state == DeliveryState.Delivered ? "" : "AND attempts = @Attempt AND state = 0";
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    $"""
                    UPDATE webhook_deliveries SET state = @state, status = @Status, problem = @Problem, tried_at = @now, due_at = @due
                    WHERE event = @Id AND endpoint = @EndpointId {isOwn}
                    """,
                    new
                    {
                        delivery.Event.Id,
                        delivery.EndpointId,
                        delivery.Attempt,
                        state = (int)state,
                        outcome.Status,
                        outcome.Problem,
                        now,
                        due = now + (long)after.TotalMilliseconds,
                    }
                ),
            cancellationToken
        );
    }

    private ValueTask<bool> AnyAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(session => session.ScalarAsync<bool>(sql, parameters), cancellationToken);

    private ValueTask<T> ChangeAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        database.TransactAsync(IsolationLevel.ReadCommitted, work, cancellationToken);
}

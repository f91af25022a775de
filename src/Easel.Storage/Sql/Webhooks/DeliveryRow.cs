using Easel.Core.Webhooks;

namespace Easel.Storage.Sql.Webhooks;

/// <summary>A delivery together with its event.</summary>
internal sealed class DeliveryRow
{
    /// <summary>Of <c>webhook_deliveries d</c> and <c>webhook_events e</c>.</summary>
    public const string Columns =
        "e.id, e.type, e.owner, e.tenant, e.created_at, e.data, d.endpoint, d.attempts, d.state, d.status, d.problem, d.tried_at, d.due_at";

    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Owner { get; init; }

    public string? Tenant { get; init; }

    public long CreatedAt { get; init; }

    public required string Data { get; init; }

    public required string Endpoint { get; init; }

    public int Attempts { get; init; }

    public int State { get; init; }

    public int? Status { get; init; }

    public string? Problem { get; init; }

    public long? TriedAt { get; init; }

    public long DueAt { get; init; }

    public WebhookDelivery ToDelivery() => new(ToEvent(), Endpoint, Attempts + 1);

    public DeliveryRecord ToRecord() =>
        new(
            ToEvent(),
            Endpoint,
            (DeliveryState)State,
            Attempts,
            new WebhookOutcome(Status, Problem),
            Time(TriedAt),
            State == (int)DeliveryState.Pending ? Time(DueAt) : null
        );

    private ServiceEvent ToEvent() => new(Id, Type, Owner, DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt), Data) { Tenant = Tenant };

    private static DateTimeOffset? Time(long? at) => at is { } known ? DateTimeOffset.FromUnixTimeMilliseconds(known) : null;
}

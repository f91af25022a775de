using Easel.Core.Webhooks;

namespace Easel.Storage.Sql.Webhooks;

internal sealed class DeliveryRow
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Owner { get; init; }

    public long CreatedAt { get; init; }

    public required string Data { get; init; }

    public required string Endpoint { get; init; }

    public int Attempts { get; init; }

    public WebhookDelivery ToDelivery() =>
        new(new ServiceEvent(Id, Type, Owner, DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt), Data), Endpoint, Attempts + 1);
}

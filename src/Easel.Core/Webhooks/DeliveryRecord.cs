namespace Easel.Core.Webhooks;

/// <summary>What became of an event's way to an endpoint.</summary>
/// <param name="Attempts">So far.</param>
/// <param name="Last">What came of the last attempt.</param>
/// <param name="TriedAt">When it was; null before the first.</param>
/// <param name="DueAt">When the next one is; null when none is to come.</param>
public sealed record DeliveryRecord(
    ServiceEvent Event,
    string EndpointId,
    DeliveryState State,
    int Attempts,
    WebhookOutcome Last,
    DateTimeOffset? TriedAt,
    DateTimeOffset? DueAt
);

namespace Easel.Core.Webhooks;

/// <summary>An event on its way to an endpoint.</summary>
/// <param name="Attempt">This one, 1 or more.</param>
public sealed record WebhookDelivery(ServiceEvent Event, string EndpointId, int Attempt);

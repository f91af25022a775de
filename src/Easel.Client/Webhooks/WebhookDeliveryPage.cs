using System.Text.Json.Serialization;

namespace Easel.Client.Webhooks;

/// <summary>A page of deliveries.</summary>
public sealed record WebhookDeliveryPage
{
    [JsonPropertyName("data")]
    public required IReadOnlyList<WebhookDelivery> Deliveries { get; init; }

    /// <summary>Others follow the last of these.</summary>
    public bool HasMore { get; init; }
}

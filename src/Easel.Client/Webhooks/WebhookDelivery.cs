using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Webhooks;

/// <summary>What became of an event's way to an endpoint.</summary>
public sealed record WebhookDelivery
{
    /// <summary>Of the event; deliveries have it as the header <c>webhook-id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the endpoint.</summary>
    public string? Webhook { get; init; }

    /// <summary>Of the event, such as <c>batch.completed</c>.</summary>
    public string? Type { get; init; }

    /// <summary><c>pending</c>, <c>delivered</c>, <c>failed</c>; a later server may have other words.</summary>
    public string? Status { get; init; }

    public int Attempts { get; init; }

    /// <summary>The HTTP status that the endpoint answered at last; null where it did not.</summary>
    public int? LastStatus { get; init; }

    /// <summary>Why the last attempt failed; null when it did not.</summary>
    public string? LastError { get; init; }

    /// <summary>When it happened.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? LastAttemptAt { get; init; }

    /// <summary>Null when none is to come.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

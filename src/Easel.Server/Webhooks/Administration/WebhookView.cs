using System.Text.Json;
using Easel.Core.Webhooks;

namespace Easel.Server.Webhooks.Administration;

/// <summary>Endpoints and deliveries as the API shows them; a secret only where it was made.</summary>
internal static class WebhookView
{
    public static void Write(Utf8JsonWriter json, WebhookSubscription webhook, DateTimeOffset now, string? secret = null)
    {
        Begin(json, webhook.Id, webhook.Name, webhook.Url, webhook.Events, webhook.Tenant);
        json.WriteBoolean("enabled"u8, webhook.IsEnabled);
        json.WriteString("source"u8, "api"u8);
        if (secret is not null)
            json.WriteString("secret"u8, secret);
        WriteTime(json, "created_at"u8, webhook.CreatedAt);
        WriteTime(json, "updated_at"u8, webhook.UpdatedAt);
        WriteTime(json, "previous_expires_at"u8, webhook.PreviousExpiresAt > now ? webhook.PreviousExpiresAt : null);
        json.WriteEndObject();
    }

    /// <summary>One of the configuration's.</summary>
    public static void Write(Utf8JsonWriter json, WebhookEndpoint webhook)
    {
        Begin(json, webhook.Id, "", webhook.Url, webhook.Events, null);
        json.WriteBoolean("enabled"u8, true);
        json.WriteString("source"u8, "configuration"u8);
        json.WriteNull("created_at"u8);
        json.WriteNull("updated_at"u8);
        json.WriteNull("previous_expires_at"u8);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, DeliveryRecord delivery)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, delivery.Event.Id);
        json.WriteString("object"u8, "webhook_delivery"u8);
        json.WriteString("webhook"u8, delivery.EndpointId);
        json.WriteString("type"u8, delivery.Event.Type);
        json.WriteString("status"u8, delivery.State.ToString().ToLowerInvariant());
        json.WriteNumber("attempts"u8, delivery.Attempts);
        if (delivery.Last.Status is { } status)
            json.WriteNumber("last_status"u8, status);
        else
            json.WriteNull("last_status"u8);
        json.WriteString("last_error"u8, delivery.Last.Problem);
        WriteTime(json, "created_at"u8, delivery.Event.At);
        WriteTime(json, "last_attempt_at"u8, delivery.TriedAt);
        WriteTime(json, "next_attempt_at"u8, delivery.DueAt);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string id, string name, Uri url, IReadOnlyList<string> events, string? tenant)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("object"u8, "webhook_endpoint"u8);
        json.WriteString("name"u8, name);
        json.WriteString("url"u8, url.OriginalString);
        json.WriteStartArray("events"u8);
        foreach (var type in events)
            json.WriteStringValue(type);
        json.WriteEndArray();
        json.WriteString("tenant"u8, tenant);
    }

    private static void WriteTime(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? time)
    {
        if (time is { } known)
            json.WriteNumber(name, known.ToUnixTimeSeconds());
        else
            json.WriteNull(name);
    }
}

using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;

namespace Easel.Server.Access.Administration;

/// <summary>A key as the API shows it, in the manner of OpenAI's admin API keys; without its secret, but where it is created.</summary>
internal static class KeyView
{
    public static void Write(Utf8JsonWriter json, AccessKey key, DateTimeOffset now, string? secret = null)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, key.Id);
        json.WriteString("object"u8, "access_key"u8);
        json.WriteString("name"u8, key.Name);
        json.WriteString("redacted_value"u8, key.Hint);
        if (secret is not null)
            json.WriteString("value"u8, secret);
        json.WriteString("status"u8, StatusOf(key, now));
        json.WriteString("tenant"u8, key.Tenant);
        json.WriteString("user"u8, key.User);
        WriteTexts(json, "scopes", key.Scopes);
        WriteTexts(json, "models", key.Models);
        WriteTexts(json, "providers", key.Providers);
        WriteLimits(json, key.Limits);
        WriteTime(json, "created_at", key.CreatedAt);
        WriteTime(json, "expires_at", key.ExpiresAt);
        WriteTime(json, "revoked_at", key.RevokedAt);
        WriteTime(json, "last_used_at", key.LastUsedAt);
        WriteTime(json, "previous_expires_at", key.PreviousExpiresAt > now ? key.PreviousExpiresAt : null);
        json.WriteEndObject();
    }

    private static string StatusOf(AccessKey key, DateTimeOffset now) =>
        key.RevokedAt is not null ? "revoked"
        : key.ExpiresAt <= now ? "expired"
        : "active";

    private static void WriteLimits(Utf8JsonWriter json, CallerLimits limits)
    {
        json.WriteStartObject("limits"u8);
        WriteNumber(json, "requests_per_minute", limits.RequestsPerMinute);
        WriteNumber(json, "images_per_minute", limits.ImagesPerMinute);
        WriteNumber(json, "concurrent", limits.Concurrent);
        WriteNumber(json, "monthly_images", limits.MonthlyImages);
        WriteNumber(json, "monthly_cost", limits.MonthlyCost);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time) =>
        WriteNumber(json, name, time?.ToUnixTimeSeconds());

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}

using System.Text.Json;
using Easel.Core.Webhooks;
using Easel.Storage.Sql.Usage;

namespace Easel.Storage.Sql.Webhooks;

/// <summary>A row of <c>webhook_endpoints</c>.</summary>
internal sealed class SubscriptionRow
{
    public const string Columns =
        "id, tenant, name, url, events, enabled, secret, previous_secret, previous_expires_at, created_at, updated_at, version";

    public required string Id { get; init; }

    public string? Tenant { get; init; }

    public required string Name { get; init; }

    public required string Url { get; init; }

    public required string Events { get; init; }

    public bool Enabled { get; init; }

    public required string Secret { get; init; }

    public string? PreviousSecret { get; init; }

    public long? PreviousExpiresAt { get; init; }

    public long CreatedAt { get; init; }

    public long UpdatedAt { get; init; }

    public int Version { get; init; }

    public static SubscriptionRow Of(WebhookSubscription webhook) =>
        new()
        {
            Id = webhook.Id,
            Tenant = webhook.Tenant,
            Name = webhook.Name,
            Url = webhook.Url.OriginalString,
            Events = JsonSerializer.Serialize([.. webhook.Events], DigestJson.Default.StringArray),
            Enabled = webhook.IsEnabled,
            Secret = webhook.Secret,
            PreviousSecret = webhook.PreviousSecret,
            PreviousExpiresAt = webhook.PreviousExpiresAt?.ToUnixTimeMilliseconds(),
            CreatedAt = webhook.CreatedAt.ToUnixTimeMilliseconds(),
            UpdatedAt = webhook.UpdatedAt.ToUnixTimeMilliseconds(),
            Version = webhook.Version,
        };

    public WebhookSubscription ToSubscription() =>
        new()
        {
            Id = Id,
            Tenant = Tenant,
            Name = Name,
            Url = new Uri(Url),
            Events = ToEvents(),
            IsEnabled = Enabled,
            Secret = Secret,
            PreviousSecret = PreviousSecret,
            PreviousExpiresAt = PreviousExpiresAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt),
            UpdatedAt = DateTimeOffset.FromUnixTimeMilliseconds(UpdatedAt),
            Version = Version,
        };

    /// <summary>As far as it says which events it wants; it can be told of none without its secret.</summary>
    public WebhookEndpoint ToReceiver() => new(Id, new Uri(Url), "", ToEvents()) { Tenant = Tenant };

    private string[] ToEvents() => [.. JsonSerializer.Deserialize(Events, DigestJson.Default.StringArray)!.OfType<string>()];
}

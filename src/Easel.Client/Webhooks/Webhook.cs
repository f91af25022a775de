using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Webhooks;

/// <summary>An endpoint that an Easel server tells of events.</summary>
public sealed record Webhook
{
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string? Name { get; init; }

    /// <summary>Where deliveries go.</summary>
    public Uri? Url { get; init; }

    /// <summary>Types that it is told of; empty is all.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    /// <summary>The only tenant whose events it is told of; null is everybody's.</summary>
    public string? Tenant { get; init; }

    public bool Enabled { get; init; } = true;

    /// <summary><c>api</c>, or <c>configuration</c> for one that is changed there alone.</summary>
    public string? Source { get; init; }

    /// <summary>What deliveries are signed with; only of an endpoint that was made or rotated by this very call, and never told
    /// again.</summary>
    public string? Secret { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Until when deliveries are signed with the secret before too; null when they are not.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? PreviousExpiresAt { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

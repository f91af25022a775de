using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Keys;

/// <summary>An access key of an Easel server.</summary>
public sealed record AccessKey
{
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string Name
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>The secret; only of a key that was created or rotated by this very call, and never told again.</summary>
    public string? Value { get; init; }

    /// <summary>The secret with all but its ends left out.</summary>
    public string? RedactedValue { get; init; }

    /// <summary><c>active</c>, <c>expired</c>, <c>revoked</c>; a later server may have other words.</summary>
    public string Status
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>The organisation that the key belongs to; null where it stands for itself.</summary>
    public string? Tenant { get; init; }

    /// <summary>The person or program that the key was given to; null where nobody was named.</summary>
    public string? User { get; init; }

    /// <summary>What it allows: <c>images</c>, <c>admin</c>.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>Ids of the models that may be used; null is all of them.</summary>
    public IReadOnlyList<string>? Models { get; init; }

    /// <summary>Names of the providers whose models may be used; null is all of them.</summary>
    public IReadOnlyList<string>? Providers { get; init; }

    public AccessKeyLimits? Limits { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Up to a minute late.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Until when the secret before this one is good; null when it is not.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? PreviousExpiresAt { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

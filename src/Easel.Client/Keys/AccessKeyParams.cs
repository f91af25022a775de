using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Keys;

/// <summary>What a key is to be.</summary>
public sealed record AccessKeyParams
{
    /// <summary>For people: 1-255 characters in one line.</summary>
    public required string Name { get; init; }

    /// <summary>The organisation that the key belongs to: its keys share what they keep, and its limits.</summary>
    public string? Tenant { get; init; }

    /// <summary>The person or program that the key is given to.</summary>
    public string? User { get; init; }

    /// <summary><c>images</c>, <c>admin</c>; null is <c>images</c>.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>Ids of the models that may be used; null is all of them.</summary>
    public IReadOnlyList<string>? Models { get; init; }

    /// <summary>Names of the providers whose models may be used; null is all of them.</summary>
    public IReadOnlyList<string>? Providers { get; init; }

    public AccessKeyLimits? Limits { get; init; }

    /// <summary>From then on it opens nothing; null is never.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }
}

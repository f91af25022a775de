using System.Text.Json.Serialization;

namespace Easel.Client.Keys;

/// <summary>A page of keys.</summary>
public sealed record AccessKeyPage
{
    [JsonPropertyName("data")]
    public required IReadOnlyList<AccessKey> Keys { get; init; }

    /// <summary>Others follow the last of these.</summary>
    public bool HasMore { get; init; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Queue;

/// <summary>Something that an Easel server draws now, or that waits.</summary>
public sealed record QueueItem
{
    public required string Id { get; init; }

    /// <summary><c>request</c>, or the kind of a job.</summary>
    public string? Kind { get; init; }

    /// <summary><c>waiting</c> or <c>running</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Requests that are before it at its model; null for what does not wait there.</summary>
    public int? Ahead { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>It is asked to stop.</summary>
    public bool CancelRequested { get; init; }

    /// <summary>It is the caller's.</summary>
    public bool Own { get; init; }

    /// <summary>The id of the key that it came by; null for what is the caller's.</summary>
    public string? Key { get; init; }

    public string? Tenant { get; init; }

    public string? User { get; init; }

    /// <summary><c>generate</c>, <c>edit</c>, <c>vary</c> or <c>upscale</c>.</summary>
    public string? Operation { get; init; }

    public string? Model { get; init; }

    /// <summary>Null for what is not the caller's.</summary>
    public string? Prompt { get; init; }

    /// <summary>How many images it asks for.</summary>
    public int? N { get; init; }

    /// <summary>How many are finished.</summary>
    public int? Images { get; init; }

    /// <summary>Steps of all its images that are done.</summary>
    public int? Step { get; init; }

    public int? Steps { get; init; }

    /// <summary>Null before two steps are done.</summary>
    public double? SecondsLeft { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

internal sealed record QueueItemList
{
    public IReadOnlyList<QueueItem>? Data { get; init; }
}

internal sealed record QueueCancellation(string? Id);

using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Errors;
using Easel.Client.Json;

namespace Easel.Client.Jobs;

/// <summary>Accepted work of an Easel server that outlives its connection: a background response, a batch.</summary>
public sealed record EaselJob
{
    public required string Id { get; init; }

    /// <summary>What sort of work, such as <c>response</c>.</summary>
    public string Kind
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>How far it is: <c>queued</c>, <c>in_progress</c>, <c>completed</c>, <c>failed</c>, <c>cancelled</c>; a later server may
    /// have other words.</summary>
    public string Status
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>It is asked to stop.</summary>
    public bool CancelRequested { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? StartedAt { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When the server forgets it.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>How often it was begun; more than once when a server ended in its middle.</summary>
    public int Attempts { get; init; }

    /// <summary>Why it failed; null otherwise.</summary>
    public EaselError? Error { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

internal sealed record EaselJobList
{
    public IReadOnlyList<EaselJob>? Data { get; init; }
}

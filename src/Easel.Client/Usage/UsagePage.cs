using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Usage;

/// <summary>Some buckets of a time range, one after the other.</summary>
public sealed record UsagePage<T>
{
    public IReadOnlyList<UsageBucket<T>> Data
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>There are more: ask again with <see cref="NextPage"/>.</summary>
    public bool HasMore { get; init; }

    public string? NextPage { get; init; }
}

/// <summary>What happened between two moments; empty where nothing did.</summary>
public sealed record UsageBucket<T>
{
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? StartTime { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? EndTime { get; init; }

    public IReadOnlyList<T> Results
    {
        get;
        init => field = value ?? [];
    } = [];
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Presets;

/// <summary>A prompt with <c>{{variables}}</c> that an Easel server keeps, and what it is drawn with.</summary>
public sealed record Preset
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    public required string Prompt { get; init; }

    /// <summary>Those in the prompt, in their order.</summary>
    public IReadOnlyList<PresetVariable> Variables
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Members of a request.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Settings { get; init; }

    /// <summary>Everybody may see and use it.</summary>
    public bool Public { get; init; }

    /// <summary>It is the caller's.</summary>
    public bool Own { get; init; }

    public long Uses { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? UpdatedAt { get; init; }
}

/// <param name="Description">What it is for; null where nobody said.</param>
public sealed record PresetVariable(string Name, string? Description);

/// <summary>What a preset is to be; null leaves it as it is.</summary>
public sealed record PresetParams
{
    /// <summary>1-255 characters; a new preset needs one.</summary>
    public string? Name { get; init; }

    /// <summary>1-10,000 characters; a new preset needs one.</summary>
    public string? Prompt { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    /// <summary>What variables are for, by their names.</summary>
    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    /// <summary>Members of a request that are drawn with.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Settings { get; init; }

    public bool? Public { get; init; }
}

/// <summary>A preset with its variables filled in.</summary>
public sealed record UsedPreset
{
    public required string Prompt { get; init; }

    /// <summary>Variables without a value, which stay in the prompt.</summary>
    public IReadOnlyList<string> Unfilled
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Members of a request.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Settings { get; init; }
}

internal sealed record PresetList
{
    public IReadOnlyList<Preset>? Data { get; init; }
}

internal sealed record PresetValues(IReadOnlyDictionary<string, string> Variables);

internal sealed record DeletedPreset(bool Deleted);

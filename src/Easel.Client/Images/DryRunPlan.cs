using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Client.Images;

/// <summary>What would become of a request, from Easel.</summary>
public sealed record DryRunPlan
{
    /// <summary>The model that would draw.</summary>
    public required string Model { get; init; }

    public string? Provider { get; init; }

    /// <summary>The name that the model was asked for by, as the server understands it.</summary>
    public string? Route { get; init; }

    /// <summary>Why this model: a sentence for a person.</summary>
    public string? Reason { get; init; }

    /// <summary>How long it would take, as the last requests of the kind did; null where there were none.</summary>
    public double? ExpectedSeconds { get; init; }

    /// <summary>US dollars; null where that is known only afterwards, or not at all.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What would not be honoured, or not as asked.</summary>
    public IReadOnlyList<EaselWarning> Warnings
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Every model that the name means.</summary>
    public IReadOnlyList<DryRunCandidate> Candidates
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }

    [JsonInclude]
    internal string? Object { get; init; }
}

/// <summary>A model that a name means, as the request finds it.</summary>
public sealed record DryRunCandidate
{
    public required string Model { get; init; }

    public string? Provider { get; init; }

    /// <summary>chosen, available, resting or unable.</summary>
    public string? State { get; init; }

    public string? Reason { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

namespace Easel.Client.Models;

/// <summary>What a model of an Easel server does now.</summary>
public sealed record ModelState
{
    public required string Id { get; init; }

    /// <summary>The name of the model's provider.</summary>
    public string? Provider { get; init; }

    /// <summary>Other people's service draws.</summary>
    public bool Remote { get; init; }

    /// <summary>It is in the machine's memory; null for what is drawn elsewhere, or is always there.</summary>
    public bool? Loaded { get; init; }

    /// <summary>What it takes of the memory, as far as that is known.</summary>
    public long? Bytes { get; init; }

    /// <summary>Requests that it has now.</summary>
    public int InFlight { get; init; }

    /// <summary>How long an image took lately.</summary>
    public double? SecondsPerImage { get; init; }

    /// <summary>Why it is not asked now; null when it is.</summary>
    public string? Problem { get; init; }
}

internal sealed record ModelStateList
{
    public IReadOnlyList<ModelState>? Data { get; init; }
}

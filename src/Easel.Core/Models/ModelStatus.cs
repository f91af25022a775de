using Easel.Abstractions.Models;

namespace Easel.Core.Models;

/// <summary>What a model does now.</summary>
/// <param name="Provider">The name of the model's provider.</param>
public sealed record ModelStatus(ModelCard Card, string Provider)
{
    /// <summary>It is in this machine's memory; null for what is drawn elsewhere, or always there.</summary>
    public bool? IsLoaded { get; init; }

    /// <summary>What it takes of the memory; null where it takes none, or nobody knows.</summary>
    public long? Bytes { get; init; }

    /// <summary>Requests that it has now, those that wait for their turn among them.</summary>
    public int InFlight { get; init; }

    /// <summary>How long an image took lately; null before the first.</summary>
    public TimeSpan? PerImage { get; init; }

    /// <summary>Why it is not asked now, as its last failures say; null when it is.</summary>
    public string? Problem { get; init; }
}

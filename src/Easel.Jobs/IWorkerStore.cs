using System.Text.Json;

namespace Easel.Jobs;

/// <summary>Which processes draw, as far as they say so. Thread-safe.</summary>
public interface IWorkerStore
{
    /// <summary>A sign of life; whether an operator wants it to take nothing more.</summary>
    ValueTask<bool> BeatAsync(WorkerRecord worker, CancellationToken cancellationToken);

    /// <summary>Those that gave a sign of life since then, by name.</summary>
    ValueTask<IReadOnlyList<WorkerRecord>> ListAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Asks one to take nothing more; false when there is none of this name.</summary>
    ValueTask<bool> DrainAsync(string name, CancellationToken cancellationToken);

    /// <summary>It has ended: its last sign of life was then, and its models may be waited for. Those of whom nobody heard for days are
    /// forgotten.</summary>
    ValueTask EndAsync(string name, DateTimeOffset seenAt, CancellationToken cancellationToken);
}

/// <summary>A process that draws.</summary>
/// <param name="Name">No two have the same.</param>
/// <param name="Models">Their cards, as JSON.</param>
public sealed record WorkerRecord(string Name, string Models)
{
    /// <summary>Ids of the models that it offers.</summary>
    public IReadOnlyList<string> ReadModelIds()
    {
        using var cards = JsonDocument.Parse(Models);
        return [.. cards.RootElement.EnumerateArray().Select(card => card.GetProperty("id").GetString()!)];
    }

    /// <summary>Of Easel.</summary>
    public string Version { get; init; } = "";

    /// <summary>What it draws with, such as <c>cpu</c>.</summary>
    public string Device { get; init; } = "";

    /// <summary>Of the machine, in bytes.</summary>
    public long MemoryBytes { get; init; }

    /// <summary>Requests that it draws at once.</summary>
    public int Slots { get; init; }

    /// <summary>Requests that it draws now.</summary>
    public int Running { get; init; }

    /// <summary>Ids of models whose weights it has in memory, with commas.</summary>
    public string Loaded { get; init; } = "";

    /// <summary>It takes nothing more.</summary>
    public bool IsDraining { get; init; }

    /// <summary>Its last sign of life, by the clock of the worker.</summary>
    public DateTimeOffset SeenAt { get; init; }
}

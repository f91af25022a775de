using Easel.Core.Routing;

namespace Easel.Core;

/// <summary>How the pipeline behaves; checked once at start-up by <see cref="Problems"/>.</summary>
public sealed class CoreOptions
{
    /// <summary>The model that answers when a request names none; null takes the first registered one.</summary>
    public string? DefaultModel { get; set; }

    /// <summary>Names of other people's models that the default model answers to, so that programs run unchanged; empty by
    /// default.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>What names mean beyond the models' own, and how deployments take each other's place.</summary>
    public RoutingOptions Routing { get; set; } = new();

    /// <summary>Requests that wait for their turn at a model, 0-10000, shared out among the callers that wait; one more is refused as
    /// overloaded. 64 by default.</summary>
    public int MaxQueued { get; set; } = 64;

    /// <summary>How long a request of normal priority waits for a turn before it is refused as overloaded; 1 s to 1 day, 10 minutes by
    /// default.</summary>
    public TimeSpan MaxWait { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Program and version, written into every image.</summary>
    public string Software { get; set; } = "Easel";

    /// <summary>Write the prompt into the image's metadata; off by default, because prompts may be private.</summary>
    public bool PromptInMetadata { get; set; }

    /// <summary>Every value out of range, a sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (MaxQueued is < 0 or > 10_000)
            yield return $"MaxQueued is {MaxQueued}; it must be 0 to 10000.";
        if (MaxWait < TimeSpan.FromSeconds(1) || MaxWait > TimeSpan.FromDays(1))
            yield return $"MaxWait is {MaxWait}; it must be a second to a day.";
        foreach (var problem in Routing.Problems())
            yield return problem;
    }
}

namespace Easel.Core;

/// <summary>How the road behaves; checked once at start-up by <see cref="Problems"/>.</summary>
public sealed class CoreOptions
{
    /// <summary>The model that answers when a request names none; null takes the first registered one.</summary>
    public string? DefaultModel { get; set; }

    /// <summary>Names of other people's models that the default model answers to, so that programs run unchanged; empty by default.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>Requests that draw at the same time, per model; 1-64, 1 by default: one request already uses every core.</summary>
    public int MaxRunning { get; set; } = 1;

    /// <summary>Requests that wait for their turn, per model; 0-10000. One more is refused as overloaded.</summary>
    public int MaxQueued { get; set; } = 64;

    /// <summary>Program and version, written into every image.</summary>
    public string Software { get; set; } = "Easel";

    /// <summary>Write the prompt into the image's metadata; off by default, because prompts may be private.</summary>
    public bool PromptInMetadata { get; set; }

    /// <summary>Every value out of range, a sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (MaxRunning is < 1 or > 64) yield return $"MaxRunning is {MaxRunning}; it must be 1 to 64.";
        if (MaxQueued is < 0 or > 10_000) yield return $"MaxQueued is {MaxQueued}; it must be 0 to 10000.";
    }
}

namespace Easel.Storage.Sql;

/// <summary>The jobs of a kind that have not ended.</summary>
internal sealed class JobDepthRow
{
    public required string Kind { get; init; }

    public int Waiting { get; init; }

    public int Running { get; init; }

    /// <summary>When the oldest that waits was added, in Unix milliseconds; null when none does.</summary>
    public long? Oldest { get; init; }
}

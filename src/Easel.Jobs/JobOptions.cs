namespace Easel.Jobs;

/// <summary>What the operator decides about jobs.</summary>
internal sealed record JobOptions
{
    /// <summary>Jobs of one caller that may wait for their turn, at least 1. Default 256.</summary>
    public int MaxQueued { get; init; } = 256;

    /// <summary>How long a job that can be asked for again goes on when its client's connection is gone and nobody follows it, 0-3600 s. Default
    /// 15 s.</summary>
    public TimeSpan ReturnGrace { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>This server does what is queued; false leaves it to others. Default true.</summary>
    public bool TakesFromQueue { get; init; } = true;
}

namespace Easel.Jobs;

/// <summary>The client that waits at its connection for a job that is done at once.</summary>
internal sealed record JobCaller
{
    /// <summary>Its connection is gone, or this server broke it off.</summary>
    public required CancellationToken Gone { get; init; }

    /// <summary>It wants the job no more, whoever follows it.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>Its server stops: another does the job.</summary>
    public CancellationToken Stopping { get; init; }

    /// <summary>Asked when it is gone: how long it has to come back, to any server, before the job is cancelled. Null: it cannot come back, and
    /// the job is cancelled at once.</summary>
    public required Func<TimeSpan?> Grace { get; init; }
}

using Easel.Abstractions.Requests;

namespace Easel.Jobs;

/// <summary>Work that was accepted: from then on it outlives its connection and its process.</summary>
public sealed record Job
{
    /// <summary>Unique among all jobs, safe in a path, such as <c>resp_</c> and 32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Who may see it.</summary>
    public required string Owner { get; init; }

    /// <summary>Who asked for it: key, tenant and user; what the key allows is known while the job runs.</summary>
    public CallerIdentity Caller
    {
        get => field ?? new CallerIdentity(Owner);
        init;
    }

    /// <summary>What kind of work it is, such as <c>response</c> or <c>batch</c>; whoever runs that kind knows what its payload
    /// means.</summary>
    public required string Kind { get; init; }

    public required JobState State { get; init; }

    /// <summary>Whole milliseconds, as all its times.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was begun for the first time.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>From then on it is deleted, if it has ended; null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Why it failed; null otherwise.</summary>
    public JobError? Error { get; init; }

    /// <summary>Somebody wants it to stop, and whoever runs it has not yet.</summary>
    public bool CancelRequested { get; init; }

    /// <summary>How often it was begun: more than once when a server died or was stopped meanwhile.</summary>
    public int Attempts { get; init; }

    /// <summary>How often its server ended while it ran. More than zero: a suspect.</summary>
    public int Crashes { get; init; }

    /// <summary>How often that happened with no other job running on that server.</summary>
    public int LoneCrashes { get; init; }

    /// <summary>Nothing more happens to it.</summary>
    public bool IsEnded => State is JobState.Completed or JobState.Failed or JobState.Cancelled;
}

public enum JobState
{
    Queued = 1,
    InProgress = 2,
    Completed = 3,
    Failed = 4,
    Cancelled = 5,
}

/// <summary>Why a job failed, for its owner.</summary>
/// <param name="Code">Stable and machine-readable, such as <c>server_error</c>.</param>
/// <param name="Message">A sentence for a person.</param>
public sealed record JobError(string Code, string Message);

using Easel.Abstractions.Requests;

namespace Easel.Jobs;

/// <summary>A job that this server does now, and why it was stopped, if it was.</summary>
internal sealed class RunningJob(string id, string kind)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Not disposed: it holds nothing but its registrations, and may be cancelled by anybody at any moment.
    private CancellationTokenSource Cancelling { get; } = new();

    public string Id => id;

    public string Kind => kind;

    /// <summary>Who asked for it; null where he waits for it himself.</summary>
    public CallerIdentity? Caller { get; init; }

    /// <summary>Whether it counts as one of those that <see cref="IJobHandler.MaxRunning"/> allows.</summary>
    public bool FromQueue { get; init; }

    /// <summary>It may be what ended a server, and runs with nothing of the queue beside it.</summary>
    public bool IsSuspect { get; init; }

    /// <summary>It takes long and goes on where it was: it makes way for a suspect.</summary>
    public bool MakesWay { get; init; }

    /// <summary>Its client is gone and may come back; null while it is there, and where nobody waits.</summary>
    public CallerAbsence? Absence { get; set; }

    /// <summary>Null until the job is in the store.</summary>
    public JobLease? Lease { get; set; }

    /// <summary>Done when nothing works on it any more.</summary>
    public Task Ended => _ended.Task;

    public CancellationToken Stopped => Cancelling.Token;

    /// <summary>Null while it goes on.</summary>
    public JobStop? Reason { get; private set; }

    /// <summary>The first reason counts.</summary>
    public void Stop(JobStop reason)
    {
        lock (_gate)
        {
            if (Reason is not null)
                return;
            Reason = reason;
        }

        Cancelling.Cancel();
    }

    public void End() => _ended.TrySetResult();
}

/// <summary>Why a job was stopped.</summary>
internal enum JobStop
{
    /// <summary>Its owner wants it no more.</summary>
    Cancelled,

    /// <summary>It was deleted, or another server has it.</summary>
    Lost,

    /// <summary>The server stops; another attempt goes on.</summary>
    Shutdown,

    /// <summary>A suspect must run alone; another attempt goes on then.</summary>
    MakeWay,

    /// <summary>The store is full or does not work; another attempt goes on when it does.</summary>
    NoStorage,
}

namespace Easel.Jobs;

/// <summary>Does one kind of job.</summary>
internal interface IJobHandler
{
    /// <summary>Of the jobs that it does (<see cref="NewJob.Kind"/>).</summary>
    string Kind { get; }

    /// <summary>Jobs of the queue that this server does at once, at least 1.</summary>
    int MaxRunning { get; }

    /// <summary>True: the handler itself finds what of a job ends servers, and its jobs are begun again however often; they take long, go on
    /// where they were, and make way for others. Otherwise a job that reaches the <see cref="CrashLimit"/> is not begun again.</summary>
    bool FindsPoison => false;

    /// <summary>
    /// Does the job from its beginning, or goes on where its journal ends. Cancelled when the job is to stop, or the server is;
    /// then it throws <see cref="OperationCanceledException"/>. Any other exception fails the job.
    /// </summary>
    ValueTask<JobOutcome> RunAsync(JobRun run, CancellationToken cancellationToken);
}

/// <summary>How a job ended that was not stopped.</summary>
/// <param name="Error">Null: it is completed.</param>
internal readonly record struct JobOutcome(JobError? Error)
{
    public static JobOutcome Completed => default;

    public static JobOutcome Failed(JobError error) => new(error);

    public JobState State => Error is null ? JobState.Completed : JobState.Failed;
}

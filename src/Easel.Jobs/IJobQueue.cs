namespace Easel.Jobs;

/// <summary>
/// Who does which job, and when. A runner holds a job by a lease, which it renews; a job whose lease ran out, because its process died, is
/// anybody's to claim again. What is thrown when the disk is full is <see cref="Easel.Core.Storage.StorageFullException"/>. Thread-safe.
/// </summary>
public interface IJobQueue
{
    /// <summary>Queues a job, or finds the one that has its id already. When this returns, a crash loses it no more.</summary>
    ValueTask<Job> AddAsync(NewJob job, CancellationToken cancellationToken);

    /// <summary>Adds a job that its runner begins at once, past the queue; where there is one of this id already, its lease is lost from
    /// the beginning.</summary>
    ValueTask<ClaimedJob> AddClaimedAsync(NewJob job, string runner, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>
    /// Gives <paramref name="runner"/> the job of a kind whose turn it is, of those that wait and those whose runner died. Urgent ones
    /// (<see cref="NewJob.Priority"/>) are first. Turns go round by owner; of one owner's jobs the oldest is first.
    /// </summary>
    /// <param name="alone">Take it also when it is a suspect, which may have ended its server: nothing else runs meanwhile.</param>
    ValueTask<JobClaim> ClaimAsync(string kind, string runner, TimeSpan lease, bool alone, CancellationToken cancellationToken);

    /// <summary>Renews all of a runner's leases, also those that ran out and nobody took. What is missing from the response is
    /// lost.</summary>
    ValueTask<IReadOnlyList<RenewedLease>> RenewAsync(string runner, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Ends the job; false when the lease is lost, and nothing has changed.</summary>
    /// <param name="state">Completed, failed or cancelled.</param>
    ValueTask<bool> EndAsync(JobLease lease, JobState state, JobError? error, CancellationToken cancellationToken);

    /// <summary>Puts the job back into the queue, where it was, as not begun this time; cancels it instead if somebody asked for that.
    /// False when the lease is lost.</summary>
    ValueTask<bool> ReleaseAsync(JobLease lease, CancellationToken cancellationToken);

    /// <summary>Ends a queued job as cancelled, and asks a running one to stop. The job as it is then; null when there is none of this
    /// owner.</summary>
    ValueTask<Job?> CancelAsync(string owner, string id, CancellationToken cancellationToken);

    /// <summary>How many of the owner's jobs wait for their turn.</summary>
    ValueTask<int> CountWaitingAsync(string owner, CancellationToken cancellationToken);

    /// <summary>What waits and what runs, by kind; a kind of which there is nothing is left out.</summary>
    ValueTask<IReadOnlyList<JobQueueDepth>> MeasureAsync(CancellationToken cancellationToken);

    /// <summary>Dead letters: how many jobs failed because they ended their server each time.</summary>
    ValueTask<int> CountDeadAsync(CancellationToken cancellationToken);
}

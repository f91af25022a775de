using Easel.Abstractions.Requests;

namespace Easel.Jobs;

/// <summary>One attempt at a job, as its handler sees it.</summary>
internal sealed class JobRun(ClaimedJob claimed, RunningJob running, IJobStore store, JobSignals signals)
{
    public Job Job { get; private set; } = claimed.Job;

    /// <summary>Who asked for it, with all that his key allows now.</summary>
    public void Resolve(CallerIdentity caller) => Job = Job with { Caller = caller };

    public ReadOnlyMemory<byte> Payload => claimed.Payload;

    /// <summary>What earlier attempts noted.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Journal => claimed.Journal;

    /// <summary>It is stopped because its owner wants it no more, and not because the server stops.</summary>
    public bool IsCancelled => running.Reason == JobStop.Cancelled;

    /// <summary>Notes how far the work is, for those who follow it and for another attempt. When this returns, a crash loses it no
    /// more.</summary>
    /// <exception cref="OperationCanceledException">The job was deleted, or another server took it.</exception>
    public async ValueTask AppendAsync(ReadOnlyMemory<byte> note)
    {
        if (!await store.AppendAsync(claimed.Lease, note, running.Stopped))
        {
            running.Stop(JobStop.Lost);
            running.Stopped.ThrowIfCancellationRequested();
        }

        signals.Notify(Job.Id);
    }
}

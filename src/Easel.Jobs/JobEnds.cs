using System.Collections.Concurrent;
using System.Data.Common;

namespace Easel.Jobs;

/// <summary>Writes how attempts ended. What the store cannot take now, on a full disk for example, is kept here and tried again.</summary>
internal sealed class JobEnds(IJobQueue queue, JobSignals signals, ILogger<JobEnds> log)
{
    private readonly ConcurrentDictionary<JobLease, JobEnd> _unwritten = new();

    /// <summary>The attempt has ended, and the store does not know it yet.</summary>
    public bool IsUnwritten(JobLease lease) => _unwritten.ContainsKey(lease);

    /// <summary>False when the lease is lost: the job is another's, and ends as it does there.</summary>
    public async ValueTask<bool> WriteAsync(JobLease lease, JobEnd end)
    {
        try
        {
            return await WriteOnceAsync(lease, end);
        }
        catch (Exception broken) when (broken is DbException or IOException or InvalidOperationException)
        {
            _unwritten[lease] = end;
            log.EndNotWritten(broken, lease.JobId);
            return true;
        }
    }

    /// <summary>Tries again what could not be written; throws at the first that still cannot.</summary>
    public async ValueTask RetryAsync()
    {
        foreach (var (lease, end) in _unwritten)
        {
            await WriteOnceAsync(lease, end);
            _unwritten.TryRemove(lease, out _);
        }
    }

    private async ValueTask<bool> WriteOnceAsync(JobLease lease, JobEnd end)
    {
        var isWritten = end.State is { } state
            ? await queue.EndAsync(lease, state, end.Error, CancellationToken.None)
            : await queue.ReleaseAsync(lease, CancellationToken.None);
        signals.Notify(lease.JobId);
        return isWritten;
    }
}

/// <summary>How an attempt at a job ended.</summary>
/// <param name="State">Null: it goes back into the queue as if it had not been begun.</param>
internal sealed record JobEnd(JobState? State, JobError? Error)
{
    public static JobEnd Released { get; } = new(null, null);

    public static JobEnd Cancelled { get; } = new(JobState.Cancelled, null);

    public static JobEnd Of(JobOutcome outcome) => new(outcome.State, outcome.Error);
}

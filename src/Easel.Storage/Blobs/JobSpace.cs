using Easel.Core.Storage;

namespace Easel.Storage.Blobs;

/// <summary>What each job takes of the quota of its owner. Thread-safe.</summary>
internal sealed class JobSpace(SharedQuota quota)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Owner, long Bytes)> _jobs = new(StringComparer.Ordinal);

    public bool IsFull(string owner) => quota.IsFull(owner);

    /// <summary>False, and nothing taken, when there is no room.</summary>
    public bool TryTake(string owner, string jobId, long bytes)
    {
        lock (_gate)
        {
            if (!quota.TryTake(owner, bytes))
                return false;
            _jobs[jobId] = (owner, _jobs.GetValueOrDefault(jobId).Bytes + bytes);
            return true;
        }
    }

    public void Return(string jobId, long bytes)
    {
        lock (_gate)
        {
            if (!_jobs.TryGetValue(jobId, out var job))
                return;
            // Counted anew meanwhile, it may be less.
            bytes = Math.Min(bytes, job.Bytes);
            quota.Return(job.Owner, bytes);
            _jobs[jobId] = (job.Owner, job.Bytes - bytes);
        }
    }

    /// <summary>The job is gone, with all that it took but <paramref name="left"/> bytes.</summary>
    public void Forget(string jobId, long left)
    {
        lock (_gate)
        {
            if (!_jobs.Remove(jobId, out var job))
                return;
            left = Math.Min(left, job.Bytes);
            quota.Return(job.Owner, job.Bytes - left);
            if (left > 0)
                _jobs[jobId] = (job.Owner, left);
        }
    }

    /// <summary>Counts anew what is taken.</summary>
    public void Reset(IEnumerable<(string JobId, string Owner, long Bytes)> taken)
    {
        lock (_gate)
        {
            _jobs.Clear();
            foreach (var (jobId, owner, bytes) in taken)
                _jobs[jobId] = (owner, _jobs.GetValueOrDefault(jobId).Bytes + bytes);
            quota.Reset(_jobs.Values);
        }
    }
}

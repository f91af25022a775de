namespace Easel.Jobs;

/// <summary>The jobs that this server does now. Thread-safe.</summary>
internal sealed class RunningJobs
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, RunningJob> _running = new(StringComparer.Ordinal);
    private bool _stopping;

    public IReadOnlyList<RunningJob> All
    {
        get
        {
            lock (_gate)
                return [.. _running.Values];
        }
    }

    /// <summary>Known from here on; stopped at once when the server stops already.</summary>
    public void Add(RunningJob job)
    {
        bool tooLate;
        lock (_gate)
        {
            _running[job.Id] = job;
            tooLate = _stopping;
        }

        if (tooLate)
            job.Stop(JobStop.Shutdown);
    }

    public void Remove(RunningJob job)
    {
        lock (_gate)
        {
            if (_running.GetValueOrDefault(job.Id) == job)
                _running.Remove(job.Id);
        }

        job.End();
    }

    public bool Contains(string id) => Find(id) is not null;

    public RunningJob? Find(string id)
    {
        lock (_gate)
            return _running.GetValueOrDefault(id);
    }

    /// <summary>Another of this kind may be taken from the queue: none is in the way, and there are not too many of them.</summary>
    public bool HasRoom(IJobHandler handler)
    {
        lock (_gate)
        {
            return !_stopping
                && !_running.Values.Any(job => job.IsSuspect)
                && _running.Values.Count(job => job.FromQueue && string.Equals(job.Kind, handler.Kind, StringComparison.Ordinal))
                    < handler.MaxRunning;
        }
    }

    /// <summary>Nothing runs here.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
                return _running.Count == 0;
        }
    }

    public void Stop(string id, JobStop reason) => Find(id)?.Stop(reason);

    /// <summary>Stops all, and whatever comes yet.</summary>
    public void StopAll()
    {
        lock (_gate)
            _stopping = true;
        foreach (var job in All)
            job.Stop(JobStop.Shutdown);
    }
}

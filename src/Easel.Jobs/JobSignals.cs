namespace Easel.Jobs;

/// <summary>Tells those who wait for a job that something happened to it in this process.</summary>
internal sealed class JobSignals
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<Watch>> _watches = new(StringComparer.Ordinal);

    /// <summary>Dispose it when the job is of no interest any more.</summary>
    public Watch Follow(string jobId)
    {
        var watch = new Watch(this, jobId);
        lock (_gate)
        {
            if (!_watches.TryGetValue(jobId, out var watches))
                _watches.Add(jobId, watches = []);
            watches.Add(watch);
        }

        return watch;
    }

    public void Notify(string jobId)
    {
        lock (_gate)
        {
            foreach (var watch in _watches.GetValueOrDefault(jobId) ?? [])
                watch.Signal();
        }
    }

    /// <summary>Something may have happened to any.</summary>
    public void NotifyAll()
    {
        lock (_gate)
        {
            foreach (var watch in _watches.Values.SelectMany(watches => watches))
                watch.Signal();
        }
    }

    private void Forget(Watch watch)
    {
        lock (_gate)
        {
            var watches = _watches[watch.JobId];
            watches.Remove(watch);
            if (watches.Count == 0)
                _watches.Remove(watch.JobId);
        }
    }

    internal sealed class Watch(JobSignals signals, string jobId) : IDisposable
    {
        private TaskCompletionSource _changed = NewSignal();

        public string JobId => jobId;

        /// <summary>Done at the next change; take it before looking at the job.</summary>
        public Task Changed => Volatile.Read(ref _changed).Task;

        public void Signal() => Interlocked.Exchange(ref _changed, NewSignal()).TrySetResult();

        public void Dispose() => signals.Forget(this);

        private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

using System.Data.Common;

namespace Easel.Jobs;

/// <summary>
/// Does the jobs: those of the queue when their turn comes, those of a waiting client at once. Holds each by a lease, so that what a
/// killed process was doing is begun again by this one or another. Stopping the server puts them back into the queue.
/// </summary>
internal sealed class JobRunner(
    IJobStore store, IJobFiles files, IEnumerable<IJobHandler> handlers, JobSignals signals, TimeProvider clock, ILogger<JobRunner> log)
    : BackgroundService, IAsyncDisposable
{
    /// <summary>After so long without a sign of life its jobs are anybody's.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    /// <summary>Between two signs of life, and between two looks for what other servers queued or cancelled.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly string _name = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";
    private readonly IReadOnlyList<IJobHandler> _handlers = [.. handlers];
    private readonly Lock _gate = new();
    private readonly Dictionary<string, RunningJob> _running = new(StringComparer.Ordinal);
    private TaskCompletionSource _awake = NewSignal();
    private bool _stopping;

    /// <summary>Queues a job.</summary>
    public async ValueTask<Job> AddAsync(NewJob job, CancellationToken cancellationToken)
    {
        var added = await store.AddAsync(job, cancellationToken);
        Wake();
        return added;
    }

    /// <summary>Adds a job and does it at once; returns when it has ended. When the caller goes away the job is cancelled; when the server dies another does it.</summary>
    public async Task RunNowAsync(NewJob job, Func<JobRun, CancellationToken, ValueTask<JobOutcome>> work, CancellationToken cancellationToken)
    {
        // Known before it is in the store, so that its first heartbeat is not taken for a stranger's.
        var running = new RunningJob(job.Id, job.Kind);
        Register(running);
        await using var gone = cancellationToken.UnsafeRegister(_ => running.Stop(JobStop.Cancelled), null);
        try
        {
            var claimed = await store.AddClaimedAsync(job, _name, Lease, CancellationToken.None);
            running.Lease = claimed.Lease;
            await RunAsync(claimed, running, work);
        }
        finally
        {
            Forget(running);
        }
    }

    /// <summary>Cancels a job wherever it runs: at once when it is here. The job as it is then; null when there is none of this owner.</summary>
    public async ValueTask<Job?> CancelAsync(string owner, string id, CancellationToken cancellationToken)
    {
        var job = await store.CancelAsync(owner, id, cancellationToken);
        if (job is not null) Stop(id, JobStop.Cancelled);
        signals.Notify(id);
        return job;
    }

    /// <summary>Forgets a job and its files, whatever its state. False when there is none of this owner.</summary>
    public async ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (!await store.DeleteAsync(owner, id, cancellationToken)) return false;
        Stop(id, JobStop.Lost);
        files.Delete(id);
        signals.Notify(id);
        return true;
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        List<RunningJob> running;
        lock (_gate)
        {
            _stopping = true;
            running = [.. _running.Values];
        }

        foreach (var job in running) job.Stop(JobStop.Shutdown);
        await base.StopAsync(cancellationToken);
        // From here on none is begun.
        lock (_gate) running = [.. _running.Values];
        await Task.WhenAll(running.Select(job => job.Ended)).WaitAsync(cancellationToken);
    }

    /// <summary>Also of a server that was not stopped before.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var awake = Volatile.Read(ref _awake).Task;
            try
            {
                // In this order: no job of ours is taken for one whose server died.
                await RenewAsync(stoppingToken);
                foreach (var handler in _handlers) await BeginAsync(handler, stoppingToken);
                await WaitAsync(awake, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception broken) when (broken is DbException or IOException or InvalidOperationException)
            {
                log.LogError(broken, "The jobs could not be looked at; the next try is in a moment");
                await Task.Delay(Retry, clock, stoppingToken).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    private async ValueTask WaitAsync(Task awake, CancellationToken stoppingToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAny(awake, Task.Delay(Heartbeat, clock, over.Token));
        await over.CancelAsync();
    }

    private async ValueTask RenewAsync(CancellationToken cancellationToken)
    {
        List<RunningJob> before;
        lock (_gate) before = [.. _running.Values.Where(job => job.Lease is not null)];
        if (before.Count == 0) return;
        var held = await store.RenewAsync(_name, Lease, cancellationToken);
        foreach (var renewed in held)
        {
            if (renewed.CancelRequested) Stop(renewed.Lease.JobId, JobStop.Cancelled);
            // Its end could not be written.
            if (!IsRunning(renewed.Lease.JobId)) await store.ReleaseAsync(renewed.Lease, cancellationToken);
        }

        foreach (var job in before)
        {
            if (held.All(renewed => renewed.Lease != job.Lease)) job.Stop(JobStop.Lost);
        }
    }

    private async ValueTask BeginAsync(IJobHandler handler, CancellationToken cancellationToken)
    {
        while (HasRoom(handler) && await store.ClaimAsync(handler.Kind, _name, Lease, cancellationToken) is { } claimed)
        {
            var running = new RunningJob(claimed.Job.Id, handler.Kind) { FromQueue = true, Lease = claimed.Lease };
            Register(running);
            _ = Task.Run(() => RunQueuedAsync(claimed, running, handler), CancellationToken.None);
        }
    }

    private async Task RunQueuedAsync(ClaimedJob claimed, RunningJob running, IJobHandler handler)
    {
        signals.Notify(running.Id);
        await RunAsync(claimed, running, claimed.Job.Attempts > handler.MaxAttempts ? (run, _) => GiveUp(run) : handler.RunAsync);
        Forget(running);
        Wake();
    }

    private static ValueTask<JobOutcome> GiveUp(JobRun run) => ValueTask.FromResult(
        JobOutcome.Failed(new JobError("server_error", $"It was begun {run.Job.Attempts - 1} times, and the server ended each time before it was done.")));

    private async Task RunAsync(ClaimedJob claimed, RunningJob running, Func<JobRun, CancellationToken, ValueTask<JobOutcome>> work)
    {
        try
        {
            await EndAsync(running, await TryAsync(claimed, running, work));
        }
        catch (Exception broken) when (broken is DbException or IOException)
        {
            log.LogError(broken, "The end of {Job} could not be written; it is begun again", running.Id);
        }

        signals.Notify(running.Id);
    }

    /// <summary>Null when it was stopped.</summary>
    private async ValueTask<JobOutcome?> TryAsync(ClaimedJob claimed, RunningJob running, Func<JobRun, CancellationToken, ValueTask<JobOutcome>> work)
    {
        try
        {
            return await work(new JobRun(claimed, running, store, signals), running.Stopped);
        }
        catch (OperationCanceledException) when (running.Reason is not null)
        {
            return null;
        }
        catch (Exception bug)
        {
            log.LogError(bug, "{Job} failed", running.Id);
            return JobOutcome.Failed(new JobError("server_error", $"The server had an error; its log tells more under {running.Id}."));
        }
    }

    private async ValueTask EndAsync(RunningJob running, JobOutcome? outcome)
    {
        var lease = running.Lease!;
        if (outcome is { } done) await store.EndAsync(lease, done.State, done.Error, CancellationToken.None);
        else if (running.Reason == JobStop.Cancelled) await store.EndAsync(lease, JobState.Cancelled, null, CancellationToken.None);
        else if (running.Reason == JobStop.Shutdown) await store.ReleaseAsync(lease, CancellationToken.None);
    }

    private void Register(RunningJob running)
    {
        bool tooLate;
        lock (_gate)
        {
            _running[running.Id] = running;
            tooLate = _stopping;
        }

        if (tooLate) running.Stop(JobStop.Shutdown);
    }

    private void Forget(RunningJob running)
    {
        lock (_gate)
        {
            if (_running.GetValueOrDefault(running.Id) == running) _running.Remove(running.Id);
        }

        running.End();
    }

    private bool IsRunning(string id)
    {
        lock (_gate) return _running.ContainsKey(id);
    }

    private bool HasRoom(IJobHandler handler)
    {
        lock (_gate) return !_stopping && _running.Values.Count(job => job.FromQueue && string.Equals(job.Kind, handler.Kind, StringComparison.Ordinal)) < handler.MaxRunning;
    }

    private void Stop(string id, JobStop reason)
    {
        RunningJob? running;
        lock (_gate) running = _running.GetValueOrDefault(id);
        running?.Stop(reason);
    }

    private void Wake() => Interlocked.Exchange(ref _awake, NewSignal()).TrySetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

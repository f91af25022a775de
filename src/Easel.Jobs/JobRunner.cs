using System.Data.Common;
using Easel.Core.Access.Keys;

namespace Easel.Jobs;

/// <summary>
/// Does the jobs: those of the queue when their turn comes, those of a waiting client at once. Holds each by a lease, so that what a
/// killed process was doing is begun again by this one or another. Stopping the server puts them back into the queue.
/// </summary>
internal sealed class JobRunner(
    IJobStore store,
    IJobQueue queue,
    IJobFiles files,
    IEnumerable<IJobHandler> handlers,
    JobAttempts attempts,
    JobEnds ends,
    JobSignals signals,
    AccessKeyDirectory keys,
    CrashLimit crashes,
    SuspectGate gate,
    JobOptions options,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<JobRunner> log,
    IJobBaggage? baggage = null
) : BackgroundService, IAsyncDisposable
{
    /// <summary>After so long without a sign of life its jobs are anybody's.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    /// <summary>Between two signs of life, and between two looks for what other servers queued or cancelled.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly string _name = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";
    private readonly IReadOnlyList<IJobHandler> _handlers = [.. handlers];
    private readonly RunningJobs _running = new();

    // Not disposed: it holds nothing, and the server may be stopped twice.
    private readonly CancellationTokenSource _stopping = new();
    private TaskCompletionSource _awake = NewSignal();

    /// <summary>Nothing more is taken from the queue, until it is false again.</summary>
    public bool IsPaused { get; set; }

    /// <summary>Queues a job; null when too many of its owner's wait already.</summary>
    public async ValueTask<Job?> AddAsync(NewJob job, CancellationToken cancellationToken)
    {
        if (await queue.CountWaitingAsync(job.Owner, cancellationToken) >= options.MaxQueued)
            return null;
        var added = await queue.AddAsync(Packed(job), cancellationToken);
        Wake();
        return added;
    }

    /// <summary>
    /// Adds a job and does it at once; the outcome, null when it was stopped. When its client is gone and does not come back in time the job
    /// is cancelled; when the server dies, or stops, another does it.
    /// </summary>
    public async Task<JobOutcome?> RunNowAsync(NewJob job, Func<JobRun, CancellationToken, ValueTask<JobOutcome>> work, JobCaller caller)
    {
        // Known before it is in the store, so that its first heartbeat is not taken for a stranger's.
        var running = new RunningJob(job.Id, job.Kind);
        _running.Add(running);
        await using var gone = caller.Gone.UnsafeRegister(_ => Leave(running, caller.Grace()), null);
        await using var cancelled = caller.Cancelled.UnsafeRegister(_ => running.Stop(JobStop.Cancelled), null);
        await using var ending = caller.Stopping.UnsafeRegister(_ => running.Stop(JobStop.Shutdown), null);
        // A server that stops has no time for who may come back: to another.
        await using var stopping = lifetime.ApplicationStopping.UnsafeRegister(_ => HandOn(running), null);
        try
        {
            var claimed = await queue.AddClaimedAsync(Packed(job), _name, Lease, CancellationToken.None);
            running.Lease = claimed.Lease;
            return await attempts.RunAsync(claimed, running, work);
        }
        finally
        {
            _running.Remove(running);
        }
    }

    /// <summary>Its client's connection is gone.</summary>
    private void Leave(RunningJob running, TimeSpan? grace)
    {
        if (grace is not { } time)
        {
            running.Stop(JobStop.Cancelled);
            return;
        }

        log.Left(running.Id, time);
        running.Absence = new CallerAbsence(time, clock.GetTimestamp(), clock);
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            HandOn(running);
    }

    private static void HandOn(RunningJob running)
    {
        if (running.Absence is not null)
            running.Stop(JobStop.Shutdown);
    }

    /// <summary>Cancels a job wherever it runs: at once when it is here. The job as it is then; null when there is none of this
    /// owner.</summary>
    public async ValueTask<Job?> CancelAsync(string owner, string id, CancellationToken cancellationToken)
    {
        var job = await queue.CancelAsync(owner, id, cancellationToken);
        if (job is not null)
            _running.Stop(id, JobStop.Cancelled);
        signals.Notify(id);
        return job;
    }

    /// <summary>Forgets a job and its files, whatever its state. False when there is none of this owner.</summary>
    public async ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (!await store.DeleteAsync(owner, id, cancellationToken))
            return false;
        _running.Stop(id, JobStop.Lost);
        await files.DeleteAsync(id, CancellationToken.None);
        signals.Notify(id);
        return true;
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _running.StopAll();
        await _stopping.CancelAsync();
        await base.StopAsync(cancellationToken);
        // From here on none is begun.
        await Task.WhenAll(_running.All.Select(job => job.Ended)).WaitAsync(cancellationToken);
    }

    /// <summary>Also of a server that was not stopped before.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ReportDeadAsync(stoppingToken);
        gate.SuspectWaits += MakeWay;
        while (!stoppingToken.IsCancellationRequested)
        {
            var awake = Volatile.Read(ref _awake).Task;
            try
            {
                await ends.RetryAsync();
                // In this order: no job of ours is taken for one whose server died.
                await RenewAsync(stoppingToken);
                await CancelRevokedAsync(stoppingToken);
                if (options.TakesFromQueue && !IsPaused)
                    await BeginAsync(stoppingToken);
                await WaitAsync(awake, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception broken) when (broken is DbException or IOException or InvalidOperationException)
            {
                log.QueueUnreadable(broken);
                await PauseAsync(stoppingToken);
            }
        }
    }

    /// <summary>What was given up needs a person to look at it.</summary>
    private async ValueTask ReportDeadAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await queue.CountDeadAsync(stoppingToken) is > 0 and var dead)
                log.JobsGivenUp(dead);
        }
        catch (Exception broken) when (broken is DbException or IOException or InvalidOperationException)
        {
            log.GivenUpNotCounted(broken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops before it began.
        }
    }

    private async Task PauseAsync(CancellationToken stoppingToken) =>
        await Task.Delay(Retry, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async ValueTask WaitAsync(Task awake, CancellationToken stoppingToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAny(awake, Task.Delay(Heartbeat, clock, over.Token));
        await over.CancelAsync();
    }

    private async ValueTask RenewAsync(CancellationToken cancellationToken)
    {
        var before = _running.All.Where(job => job.Lease is not null).ToList();
        var held = await queue.RenewAsync(_name, Lease, cancellationToken);
        foreach (var renewed in held)
        {
            if (renewed.CancelRequested || IsUnwanted(renewed))
                _running.Stop(renewed.Lease.JobId, JobStop.Cancelled);
            // It was claimed, and the store failed before it could say so.
            if (!_running.Contains(renewed.Lease.JobId) && !ends.IsUnwritten(renewed.Lease))
                await queue.ReleaseAsync(renewed.Lease, cancellationToken);
        }

        foreach (var job in before)
        {
            if (held.All(renewed => renewed.Lease != job.Lease))
                job.Stop(JobStop.Lost);
        }
    }

    /// <summary>Its client is gone and did not come back to any server. Decided by what the records say now: a server that cannot read them does
    /// not know.</summary>
    private bool IsUnwanted(RenewedLease renewed)
    {
        var id = renewed.Lease.JobId;
        if (_running.Find(id)?.Absence is not { IsLong: true } absence)
            return false;
        if (absence.IsOver(renewed.FollowedAgo))
        {
            log.StayedAway(id);
            return true;
        }

        if (!absence.IsNoted)
            log.CameBack(id);
        absence.IsNoted = true;
        return false;
    }

    /// <summary>Whose key was revoked wants nothing more; what is done already is kept.</summary>
    private async ValueTask CancelRevokedAsync(CancellationToken cancellationToken)
    {
        foreach (var job in _running.All)
        {
            if (job.Caller is { } caller && await keys.FindForWorkAsync(caller, cancellationToken) is null)
                job.Stop(JobStop.Cancelled);
        }
    }

    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        foreach (var handler in _handlers)
            await BeginAsync(handler, cancellationToken);
    }

    private async ValueTask BeginAsync(IJobHandler handler, CancellationToken cancellationToken)
    {
        var isolates = handler.FindsPoison;
        while (_running.HasRoom(handler))
        {
            // Before it is claimed: what only waits while a suspect runs did not end with it.
            if (gate.TryEnter() is not { } pass)
                return;
            var claim = JobClaim.Nothing;
            try
            {
                claim = await queue.ClaimAsync(handler.Kind, _name, Lease, isolates || _running.IsIdle, cancellationToken);
            }
            finally
            {
                if (claim.Job is null)
                    pass.Dispose();
            }

            if (claim.SuspectIsNext)
                MakeWay();
            if (claim.Job is not { } claimed)
                return;
            var running = new RunningJob(claimed.Job.Id, handler.Kind)
            {
                FromQueue = true,
                Caller = claimed.Job.Caller,
                Lease = claimed.Lease,
                IsSuspect = !isolates && claimed.Job.Crashes > 0,
                MakesWay = isolates,
            };
            _running.Add(running);
            _ = Task.Run(() => RunQueuedAsync(claimed, running, handler, pass), CancellationToken.None);
        }
    }

    /// <summary>What takes long is put back into the queue, so that a suspect can run alone soon.</summary>
    private void MakeWay()
    {
        foreach (var job in _running.All.Where(job => job.MakesWay))
            job.Stop(JobStop.MakeWay);
    }

    private async Task RunQueuedAsync(ClaimedJob claimed, RunningJob running, IJobHandler handler, IDisposable pass)
    {
        if (running.IsSuspect)
            pass.Dispose();
        signals.Notify(running.Id);
        if (claimed.Baggage is { } packed)
            baggage?.Unpack(packed);
        await attempts.RunAsync(
            claimed,
            running,
            async (run, token) =>
            {
                using var alone = running.IsSuspect ? await gate.EnterAloneAsync(token) : null;
                return running.IsSuspect && await IsPoisonAsync(run.Job, token) ? GiveUp(run) : await RunAsync(run, handler, token);
            }
        );
        pass.Dispose();
        // What cannot be kept is not done again and again.
        if (running.Reason == JobStop.NoStorage)
            await PauseAsync(_stopping.Token);
        _running.Remove(running);
        Wake();
    }

    private async ValueTask<JobOutcome> RunAsync(JobRun run, IJobHandler handler, CancellationToken cancellationToken)
    {
        if (await keys.FindForWorkAsync(run.Job.Caller, cancellationToken) is not { } caller)
            return JobOutcome.Failed(Revoked);
        run.Resolve(caller);
        return await handler.RunAsync(run, cancellationToken);
    }

    private ValueTask<bool> IsPoisonAsync(Job job, CancellationToken cancellationToken) =>
        crashes.IsReachedAsync(job.LoneCrashes, job.StartedAt ?? job.CreatedAt, cancellationToken);

    private static JobOutcome GiveUp(JobRun run) =>
        JobOutcome.Failed(
            new JobError(
                "server_error",
                $"The server ended {run.Job.Crashes} times while this ran, {run.Job.LoneCrashes} of them with nothing else running, so it is not begun again."
            )
        );

    private static JobError Revoked { get; } =
        new("access_key_revoked", "The access key that asked for this was revoked before its turn came.");

    private NewJob Packed(NewJob job) => job with { Baggage = baggage?.Pack() };

    /// <summary>There may be something to do.</summary>
    public void Wake() => Interlocked.Exchange(ref _awake, NewSignal()).TrySetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

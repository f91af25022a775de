using System.Data.Common;
using Easel.Core.Storage;

namespace Easel.Jobs;

/// <summary>Makes one attempt at a job, from its claim to its end.</summary>
internal sealed class JobAttempts(IJobStore store, JobEnds ends, JobSignals signals, ILogger<JobAttempts> log)
{
    /// <summary>Does the work and writes how it ended. The outcome; null when the job was stopped, is another server's by now, or could not be
    /// gone on with and is to be begun again.</summary>
    public async ValueTask<JobOutcome?> RunAsync(
        ClaimedJob claimed,
        RunningJob running,
        Func<JobRun, CancellationToken, ValueTask<JobOutcome>> work
    )
    {
        var outcome = await TryAsync(claimed, running, work);
        var end = outcome is { } done
            ? JobEnd.Of(done)
            : running.Reason switch
            {
                JobStop.Cancelled => JobEnd.Cancelled,
                // Somebody else's now.
                JobStop.Lost => null,
                _ => JobEnd.Released,
            };
        var isOurs = end is null || await ends.WriteAsync(claimed.Lease, end);
        signals.Notify(running.Id);
        return isOurs ? outcome : null;
    }

    private async ValueTask<JobOutcome?> TryAsync(
        ClaimedJob claimed,
        RunningJob running,
        Func<JobRun, CancellationToken, ValueTask<JobOutcome>> work
    )
    {
        try
        {
            return await work(new JobRun(claimed, running, store, signals), running.Stopped);
        }
        catch (OperationCanceledException) when (running.Reason is not null)
        {
            return null;
        }
        catch (Exception trouble) when (IsOfStorage(trouble))
        {
            // Not the job's fault: it is begun again when the store works.
            log.JobInterrupted(trouble, running.Id);
            running.Stop(JobStop.NoStorage);
            return null;
        }
        catch (Exception bug)
        {
            log.JobFailed(bug, running.Id);
            return JobOutcome.Failed(new JobError("server_error", $"The server had an error; its log tells more under {running.Id}."));
        }
    }

    private static bool IsOfStorage(Exception trouble) => trouble is DbException || StorageFailure.Is(trouble);
}

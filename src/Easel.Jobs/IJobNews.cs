namespace Easel.Jobs;

/// <summary>Tells at once what other servers do with jobs, where their store can; servers without it look once a second.</summary>
public interface IJobNews
{
    /// <summary>What happens to jobs, at whichever server, until cancelled; null: something may have been missed.</summary>
    IAsyncEnumerable<JobNews?> ListenAsync(CancellationToken cancellationToken);
}

namespace Easel.Jobs;

/// <summary>Passes on what is heard from other servers to who follows jobs here, and to who runs them.</summary>
internal sealed class JobNewsListener(IEnumerable<IJobNews> sources, JobSignals signals, JobRunner runner) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(sources.Select(source => ListenAsync(source, stoppingToken)));

    private async Task ListenAsync(IJobNews source, CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var news in source.ListenAsync(stoppingToken))
            {
                if (news is null)
                    signals.NotifyAll();
                else
                    signals.Notify(news.JobId);
                if (news is not { ForRunners: false })
                    runner.Wake();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }
}

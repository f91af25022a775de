using Easel.Core.Routing;

namespace Easel.Server.Hosting.Models;

/// <summary>Probes the providers for as long as the server runs.</summary>
internal sealed class ProbingService(ProviderProbes probes, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await probes.RunAsync(clock, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }
}

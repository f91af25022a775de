using Easel.Core.Routing;
using Easel.Server.ServiceRecording;

namespace Easel.Server.Hosting.Models;

/// <summary>Probes the providers for as long as the server runs; not where what services respond is recorded or replayed.</summary>
internal sealed class ProbingService(ProviderProbes probes, RecordingOptions recording, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (recording.Cassette is not null)
            return;
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

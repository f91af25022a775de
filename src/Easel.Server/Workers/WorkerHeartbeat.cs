using System.Data.Common;
using Easel.Core;
using Easel.Core.Models;
using Easel.Jobs;
using Easel.Server.Hosting;

namespace Easel.Server.Workers;

/// <summary>Tells the other servers what this worker has, and hears whether it is to take nothing more.</summary>
internal sealed class WorkerHeartbeat(
    IWorkerStore workers,
    ModelCatalog catalog,
    WorkerState state,
    JobRunner jobs,
    WorkerOptions options,
    EaselOptions server,
    TimeProvider clock,
    ILogger<WorkerHeartbeat> log
) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private readonly string _name = $"{Environment.MachineName}:{Environment.ProcessId}";

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await workers.EndAsync(_name, clock.GetUtcNow() - WorkerModelProvider.Patience - Period, cancellationToken);
        }
        catch (Exception lost) when (lost is IOException or DbException)
        {
            // Without a sign of life it is gone in a moment.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        await using var stop = stoppingToken.Register(timer.Dispose);
        do
        {
            try
            {
                await BeatAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost) when (lost is IOException or DbException)
            {
                log.NotReported(lost);
            }
        } while (await timer.WaitForNextTickAsync(CancellationToken.None));
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        var drains = await workers.BeatAsync(
            new WorkerRecord(_name, WorkJson.WriteCards(catalog.Cards.Where(card => !card.IsRemote)))
            {
                Version = EaselVersion.Text,
                Device = server.Inference.Device.ToString().ToLowerInvariant(),
                MemoryBytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
                Slots = options.Slots,
                Running = state.Running,
                Loaded = string.Join(',', state.LoadedModels),
                SeenAt = clock.GetUtcNow(),
            },
            cancellationToken
        );
        if (drains && !state.IsDraining)
            log.Draining();
        state.IsDraining = drains;
        jobs.IsPaused = drains;
    }
}

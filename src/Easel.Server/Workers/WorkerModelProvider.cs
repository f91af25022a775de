using Easel.Abstractions.Models;
using Easel.Core;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Jobs.RabbitMq.Live;

namespace Easel.Server.Workers;

/// <summary>What the workers have, together: a server that draws nothing itself offers it.</summary>
internal sealed class WorkerModelProvider(
    IWorkerStore workers,
    LiveSender sender,
    WorkBlobs blobs,
    WorkerOptions options,
    CoreOptions core,
    TimeProvider clock
) : BackgroundService, IModelProvider
{
    /// <summary>A worker that gave no sign of life for so long is gone.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private string? _listed;
    private IReadOnlyList<ModelCard> _cards = [];

    public string Name => "workers";

    public event EventHandler? ModelsChanged;

    public async ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await LookAsync(cancellationToken);
        }
        catch (StorageUnavailableException lost)
        {
            return new ModelListing(_cards) { Problems = [$"The workers cannot be listed: {lost.Message}"] };
        }

        return new ModelListing(_cards);
    }

    public ModelEngine CreateEngine(ModelCard model) =>
        new(new WorkerEngine(sender, blobs, model, core.MaxWait, clock)) { IsPipeline = true };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        await using var stop = stoppingToken.Register(timer.Dispose);
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
        {
            try
            {
                if (await LookAsync(stoppingToken))
                    ModelsChanged?.Invoke(this, EventArgs.Empty);
            }
            catch (Exception lost) when (lost is StorageUnavailableException or OperationCanceledException)
            {
                // What was on offer stays so until they can be looked at.
            }
        }
    }

    /// <summary>True when they have other models than before.</summary>
    private async ValueTask<bool> LookAsync(CancellationToken cancellationToken)
    {
        var alive = await workers.ListAsync(clock.GetUtcNow() - Patience - options.WaitForModel, cancellationToken);
        var offered = string.Join(
            '\n',
            alive.Select(worker => worker.Models).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
        if (string.Equals(offered, _listed, StringComparison.Ordinal))
            return false;
        _cards =
        [
            .. alive
                .SelectMany(worker => WorkJson.ReadCards(worker.Models))
                .DistinctBy(card => card.Id, StringComparer.Ordinal)
                // It waits, is warmed and divided into turns where it is drawn.
                .Select(card => card with { IsRemote = true, Concurrency = new ModelConcurrency(1024) }),
        ];
        _listed = offered;
        return true;
    }
}

using Easel.Abstractions.Models;
using Easel.Core.Models;

namespace Easel.Core.Routing;

/// <summary>Asks the providers of remote models, now and then, whether they are well, so that a dead one need not be found out by a
/// request.</summary>
public sealed class ProviderProbes(ModelCatalog catalog, CoreOptions options)
{
    /// <summary>A provider that takes longer is not well.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Probes until cancelled; returns at once where probing is off.</summary>
    public async Task RunAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        if (options.Routing.Health.ProbeInterval is not { } interval)
            return;
        using var timer = new PeriodicTimer(interval, clock);
        while (await timer.WaitForNextTickAsync(cancellationToken))
            await ProbeAsync(cancellationToken);
    }

    /// <summary>Each provider once.</summary>
    public Task ProbeAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(
            catalog
                .Served.Where(model => model.Health is not null)
                .GroupBy(model => model.Provider)
                .Select(async models =>
                {
                    var health = await CheckAsync(models.Key, cancellationToken);
                    foreach (var model in models)
                        model.Health!.Report(health);
                })
        );

    private static async Task<ProviderHealth> CheckAsync(IModelProvider provider, CancellationToken cancellationToken)
    {
        try
        {
            return await provider.CheckHealthAsync(cancellationToken).AsTask().WaitAsync(Patience, cancellationToken);
        }
        catch (Exception broken) when (!cancellationToken.IsCancellationRequested)
        {
            return new ProviderHealth($"'{provider.Name}' cannot say whether it is well: {broken.Message}");
        }
    }
}

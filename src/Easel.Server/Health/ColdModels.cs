using Easel.Core.Models;

namespace Easel.Server.Health;

/// <summary>In the place of <see cref="WarmUp"/>: models are loaded by their first request, and count as ready.</summary>
internal sealed class ColdModels(ModelCatalog catalog, Readiness readiness) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var card in catalog.Cards)
            readiness.Set(card.Id, ModelState.Ready);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

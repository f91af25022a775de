using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Cards;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>
/// Draws with one service: turns a request into the service's calls and what they answer into events. It retries nothing, and asks for no
/// more images than one call gives (<see cref="ServiceModel.PerCall"/>). Thread-safe.
/// </summary>
internal interface IImageServiceAdapter
{
    /// <summary>
    /// Draws what the request asks for: <see cref="ServiceImageEvent"/>s, and what comes before and beside them. An expected failure is a
    /// last <see cref="FailureEvent"/>. Cancelling ends the work at the service too, where that can be done.
    /// </summary>
    IAsyncEnumerable<ImageEvent> DrawAsync(ServiceRequest request, CancellationToken cancellationToken);

    /// <summary>Images that one call of this request gives, at most.</summary>
    int PerCall(ServiceRequest request) => request.Model.PerCall;

    /// <summary>What of the request the service will not honour, found without asking it.</summary>
    IEnumerable<ImageWarning> WarningsOf(ServiceRequest request) => [];

    /// <summary>The models that the service says it has now; null where it does not tell.</summary>
    ValueTask<ModelDiscovery?> DiscoverAsync(Secret? key, CancellationToken cancellationToken) =>
        ValueTask.FromResult<ModelDiscovery?>(null);

    /// <summary>Whether the service answers now, at no cost; null where there is no such question.</summary>
    ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) => ValueTask.FromResult<ProviderHealth?>(null);
}

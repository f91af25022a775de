using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>
/// Offers models: the folders of this machine, or a service. Register one with <c>TryAddEnumerable</c>; the catalog lists it, and makes
/// an engine of a model when the first request for it comes. Thread-safe.
/// </summary>
public interface IModelProvider
{
    /// <summary>Names the provider in configuration, logs and telemetry; no two have the same.</summary>
    string Name { get; }

    /// <summary>
    /// What the provider offers now. What it should offer and cannot is a problem beside the others, never an exception. A model that
    /// has not changed since the last listing keeps its card, the same object, and with it its engine.
    /// </summary>
    ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Draws with <paramref name="model"/>, one of the cards listed. Returns soon: weights are loaded and connections opened by the first
    /// request. Whoever asked for the engine disposes it; the provider stays.
    /// </summary>
    ModelEngine CreateEngine(ModelCard model);

    /// <summary>What <paramref name="model"/> will warn of when it draws <paramref name="request"/>, told without drawing. The default knows
    /// nothing.</summary>
    IReadOnlyList<ImageWarning> ForeseeWarnings(ModelCard model, ImageRequest request) => [];

    /// <summary>Whether the provider can draw now. The default believes so.</summary>
    ValueTask<ProviderHealth> CheckHealthAsync(CancellationToken cancellationToken) => ValueTask.FromResult(ProviderHealth.Healthy);

    /// <summary>The listing may have changed. Providers whose models never do need not implement it.</summary>
    event EventHandler? ModelsChanged
    {
        add { }
        remove { }
    }
}

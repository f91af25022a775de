using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Imaging;
using Easel.Providers.Cards;
using Easel.Providers.Configuration;

namespace Easel.Providers.Services;

/// <summary>Offers the models of one configured service.</summary>
internal sealed class ServiceModelProvider(
    ProviderOptions options,
    ServiceContext context,
    ImageCodec codec,
    IImageScaler scaler,
    TimeProvider clock,
    ITenantSecrets? tenants = null
) : IModelProvider
{
    private readonly IImageServiceAdapter _adapter = options.Type.Create(context);
    private readonly ServiceKeys _keys = new(options, tenants);
    private readonly ModelSource _models = new(options, clock);

    public event EventHandler? ModelsChanged;

    public string Name => options.Name;

    public async ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken)
    {
        var asks = options.Discover && _models.WantsDiscovery;
        return _models.List(asks, asks ? await _adapter.DiscoverAsync(options.ApiKey, cancellationToken) : null);
    }

    public ModelEngine CreateEngine(ModelCard model) =>
        new(new ServiceEngine(_adapter, _models.Find(model), _keys, context.Failures, codec, scaler));

    public async ValueTask<ProviderHealth> CheckHealthAsync(CancellationToken cancellationToken)
    {
        var health = await _adapter.CheckAsync(cancellationToken) ?? ProviderHealth.Healthy;
        // What it has may be other models by now, or there was nobody to ask before.
        if (health.IsHealthy && options.Discover && _models.WantsDiscovery)
            ModelsChanged?.Invoke(this, EventArgs.Empty);
        return health;
    }
}

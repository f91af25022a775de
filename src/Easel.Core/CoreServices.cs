using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Core.Access;
using Easel.Core.Models;
using Easel.Core.Pipeline;
using Easel.Core.Queueing;
using Easel.Core.Requests;
using Easel.Core.Routing;
using Easel.Core.Telemetry;
using Easel.Core.Usage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Easel.Core;

/// <summary>Registers the pipeline. The host adds an <see cref="IImageRenderer"/>, an <see cref="IImageScaler"/>, an
/// <see cref="IAreaFiller"/>, logging, and an <see cref="IModelProvider"/> or more.</summary>
public static class CoreServices
{
    /// <exception cref="ArgumentException">An option is out of range; the message names all of them.</exception>
    public static IServiceCollection AddEaselCore(this IServiceCollection services, CoreOptions options)
    {
        var problems = options.Problems().ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        services.AddMetrics();
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new TelemetryOptions());
        services.AddSingleton<TurnQueues>();
        services.AddSingleton<IQueueDepths>(all => all.GetRequiredService<TurnQueues>());
        services.AddSingleton<PipelineMetrics>();
        services.AddSingleton<ModelPipeline>();
        services.AddSingleton(all => new ModelCatalog(
            all.GetServices<IModelProvider>(),
            all.GetRequiredService<ModelPipeline>(),
            options,
            all.GetRequiredService<TimeProvider>(),
            all.GetRequiredService<ILogger<ModelCatalog>>()
        ));
        services.AddSingleton<CallerModels>();
        services.AddSingleton<ModelStates>();
        services.AddSingleton<ProviderProbes>();
        services.AddSingleton<RoutePlanner>();
        services.TryAddSingleton<ICostEstimator>(all => new ExpectedCosts(
            all.GetService<UsageOptions>()?.Prices ?? PriceTable.OfCards,
            all.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<ImagePipeline>();
        services.AddSingleton<ImageService>();
        return services;
    }

    /// <summary>
    /// Adds a layer to the pipeline, such as quotas, costs or a cache, after moderation and before a model is chosen: it sees every request
    /// that may be drawn, with its <see cref="Abstractions.Requests.RequestContext"/>, and everything that comes of it. The first added is
    /// the outermost.
    /// </summary>
    public static IServiceCollection UseImageEngine(
        this IServiceCollection services,
        Func<IImageEngine, IServiceProvider, IImageEngine> layer
    )
    {
        ArgumentNullException.ThrowIfNull(layer);
        return services.AddSingleton(new PipelineLayer(layer));
    }
}

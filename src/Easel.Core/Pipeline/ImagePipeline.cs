using Easel.Abstractions;
using Easel.Core.Models;
using Easel.Core.Moderation;
using Easel.Core.Routing;
using Easel.Core.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Pipeline;

/// <summary>
/// The one pipeline, as it is composed: every request of every API goes through it, prepared (<see cref="Requests.ImageService"/>).
/// What a host adds with <see cref="CoreServices.UseImageEngine"/> stands between moderation and routing.
/// </summary>
public sealed class ImagePipeline : DelegatingImageEngine
{
    public ImagePipeline(IServiceProvider services)
        : base(Compose(services).Build(services)) { }

    private static ImageEngineBuilder Compose(IServiceProvider services)
    {
        var pipeline = new ImageEngineBuilder(all => ActivatorUtilities.CreateInstance<RoutingEngine>(all))
            .Use(
                (inner, all) =>
                    new TelemetryEngine(
                        inner,
                        all.GetRequiredService<ModelCatalog>(),
                        all.GetRequiredService<PipelineMetrics>(),
                        all.GetRequiredService<TelemetryOptions>(),
                        all.GetRequiredService<TimeProvider>(),
                        all.GetRequiredService<ILogger<TelemetryEngine>>()
                    )
            )
            .Use((inner, all) => new TimeLimitEngine(inner, all.GetRequiredService<TimeProvider>()))
            .Use((inner, all) => new ModerationEngine(inner, all.GetServices<IModerator>()));
        foreach (var layer in services.GetServices<PipelineLayer>())
            pipeline.Use(layer.Create);
        return pipeline;
    }
}

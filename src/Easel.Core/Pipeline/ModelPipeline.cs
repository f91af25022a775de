using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Core.Edits;
using Easel.Core.Moderation;
using Easel.Core.Queueing;
using Easel.Core.Telemetry;

namespace Easel.Core.Pipeline;

/// <summary>Composes what stands between the routing and one model's engine.</summary>
internal sealed class ModelPipeline(
    IImageRenderer renderer,
    IImageScaler scaler,
    IAreaFiller filler,
    IEnumerable<IPictureModerator> moderators,
    TurnQueues queues,
    PipelineMetrics metrics,
    CoreOptions options,
    TimeProvider clock
)
{
    /// <remarks>
    /// Waiting stands inside encoding: a slow reader or encoder must not keep the model from the next request. Editing stands inside
    /// waiting: requests that wait hold files, not pixels.
    /// </remarks>
    public IImageEngine Compose(ModelCard card, ModelEngine model) => model.IsPipeline ? model.Engine : ComposeAround(card, model);

    private IImageEngine ComposeAround(ModelCard card, ModelEngine model) =>
        new ImageEngineBuilder(model.Engine)
            .Use(inner => new EncodingEngine(inner, renderer, model.Upscaler, options))
            .Use(inner => new PictureModerationEngine(inner, moderators))
            .Use(inner => new FramesEngine(inner))
            .Use(inner => new StrictEngine(inner))
            .Use(inner => new QueueingEngine(inner, queues.Of(card), card, metrics, options, clock))
            .Use(inner => new DrawingTelemetryEngine(inner, card, clock))
            .Use(inner => new UpscalingEngine(inner, model.Upscaler))
            .Use(inner => new EditingEngine(inner, card.Capabilities, scaler, filler))
            .Build();
}

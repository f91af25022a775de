using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;

namespace Easel.Server.Health;

/// <summary>Draws one small image of one step with each model while the server starts, so that no client pays for the loading.</summary>
internal sealed class WarmUp(
    ImageService images,
    ModelCatalog catalog,
    ModelStates states,
    Readiness readiness,
    TimeProvider clock,
    ILogger<WarmUp> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WarmAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops before all models were warm, which is nobody's failure.
        }
    }

    private async Task WarmAsync(CancellationToken stoppingToken)
    {
        foreach (var card in catalog.Cards)
        {
            var began = clock.GetTimestamp();
            var state = card.IsRemote ? ModelState.Ready : await DrawAsync(card, stoppingToken);
            readiness.Set(card.Id, state);
            if (log.IsEnabled(LogLevel.Information))
                log.WarmedUp(card.Id, state, (long)clock.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    private async Task<ModelState> DrawAsync(ModelCard card, CancellationToken stoppingToken)
    {
        var side = card.Capabilities.Sizes.MinSide;
        var request = new GenerateRequest
        {
            Model = card.Id,
            Prompt = "warm up",
            Steps = 1,
            Seed = 0,
            Size = new ImageSize(side, side),
        };
        try
        {
            // What keeps the model from being loaded, the drawing says too. A client who has come meanwhile does not wait for it: his image
            // warms up as much.
            if (await states.LoadAsync(card.Id, stoppingToken) is null && states.Find(card.Id) is { InFlight: > 0 })
                return ModelState.Ready;
            var state = ModelState.Ready;
            await foreach (var happened in images.RunAsync(request, stoppingToken))
            {
                switch (happened)
                {
                    case CompletedImageEvent completed:
                        completed.Image.Dispose();
                        break;
                    case FailureEvent failure:
                        state = ModelState.Failed;
                        log.WarmUpRefused(card.Id, failure.Errors[0].Message);
                        break;
                }
            }

            return state;
        }
        catch (Exception broken) when (!stoppingToken.IsCancellationRequested)
        {
            log.WarmUpFailed(broken, card.Id);
            return ModelState.Failed;
        }
    }
}

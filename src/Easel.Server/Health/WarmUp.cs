using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.InFlight;
using Easel.Core.Models;
using Easel.Core.Requests;

namespace Easel.Server.Health;

/// <summary>Loads each model while the server starts, and draws one small image of one step with it as soon as it listens, so that no client pays
/// for either. Clients go before: what is drawn here ends when one comes.</summary>
internal sealed class WarmUp(
    ImageService images,
    ModelCatalog catalog,
    ModelStates states,
    Readiness readiness,
    ActiveRequests active,
    IHostApplicationLifetime lifetime,
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
        // Not disposed: a client may come at that moment.
        var client = new CancellationTokenSource();
        void Come(object? sender, EventArgs coming) => _ = client.CancelAsync();
        active.Began += Come;
        try
        {
            // What keeps the model from being loaded, the drawing says too. A client who has come meanwhile does not wait for it: his image
            // warms up as much.
            var isLoaded = await states.LoadAsync(card.Id, stoppingToken) is null;
            await ListeningAsync(stoppingToken);
            if (isLoaded && active.List(static _ => true).Count > 0)
                return ModelState.Ready;
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(
                stoppingToken,
                isLoaded ? client.Token : CancellationToken.None
            );
            var state = ModelState.Ready;
            await foreach (var happened in images.RunAsync(request, stop.Token))
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
        catch (OperationCanceledException) when (client.IsCancellationRequested && !stoppingToken.IsCancellationRequested)
        {
            return ModelState.Ready;
        }
        catch (Exception broken) when (!stoppingToken.IsCancellationRequested)
        {
            log.WarmUpFailed(broken, card.Id);
            return ModelState.Failed;
        }
        finally
        {
            active.Began -= Come;
        }
    }

    /// <summary>Until the server listens: before, a drawing would only hold it up.</summary>
    private async Task ListeningAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }
}

using System.Collections.Concurrent;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Jobs.RabbitMq.Live;
using Easel.Server.Health;

namespace Easel.Server.Workers;

/// <summary>Draws for servers that draw nothing themselves: as many requests at once as there are slots, and none is taken that could not
/// be begun. A server that stops hands back what it has not finished.</summary>
internal sealed class DrawingService(
    LiveReceiver receiver,
    WorkReader reader,
    WorkBlobs blobs,
    ModelCatalog catalog,
    SuspectGate gate,
    SuspectWork suspects,
    WorkerState state,
    Readiness readiness,
    WorkerOptions options,
    TimeProvider clock,
    ILogger<DrawingService> log
) : BackgroundService
{
    /// <summary>Between two looks for what no bell told of.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>So much later does a worker that would have to load the model look: one that has it loaded is first.</summary>
    private static readonly TimeSpan Headstart = TimeSpan.FromMilliseconds(25);

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        receiver.Cancelled += Cancel;
        try
        {
            await Task.WhenAll(
                Enumerable.Range(0, options.Slots).Select(_ => Task.Run(() => DrawAsync(stoppingToken), CancellationToken.None))
            );
        }
        finally
        {
            receiver.Cancelled -= Cancel;
        }
    }

    private async Task DrawAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // In this order, so that no ring is missed.
            var rung = receiver.Rung;
            try
            {
                if (!state.IsDraining && await TryDrawAsync(stoppingToken))
                    continue;
            }
            catch (StorageUnavailableException)
            {
                // The broker's loss is told by its log; the next look is in a moment.
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            await rung.WaitAsync(Look, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>False when there was nothing to take.</summary>
    private async ValueTask<bool> TryDrawAsync(CancellationToken stoppingToken)
    {
        using var pass = await gate.EnterAsync(stoppingToken);
        if (await TakeAsync(stoppingToken) is not { } taken)
            return false;
        if (taken.Crashes == 0)
        {
            await DrawAsync(taken, deaths: 0, stoppingToken);
            return true;
        }

        pass.Dispose();
        try
        {
            using var alone = await gate.EnterAloneAsync(stoppingToken);
            try
            {
                var deaths = await suspects.BeginAsync(taken, stoppingToken);
                await DrawAsync(taken, deaths, stoppingToken);
            }
            finally
            {
                await suspects.EndAsync(taken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await taken.ReturnAsync();
            throw;
        }

        return true;
    }

    private async ValueTask<LiveDelivery?> TakeAsync(CancellationToken stoppingToken)
    {
        var cards = catalog.Cards.Where(card => !card.IsRemote).Select(card => card.Id).ToList();
        var loaded = cards.Where(IsLoaded).ToList();
        if (loaded.Count > 0 && await receiver.TakeAsync(loaded, stoppingToken) is { } warm)
            return warm;
        var cold = cards.Except(loaded, StringComparer.Ordinal).ToList();
        if (!receiver.MayTake(cold))
            return null;
        await Task.Delay(Headstart, clock, stoppingToken);
        return await receiver.TakeAsync(cold, stoppingToken);
    }

    private bool IsLoaded(string model) =>
        state.IsLoaded(model)
        || readiness.Models.Any(one => one.State is ModelState.Ready && string.Equals(one.Model, model, StringComparison.Ordinal));

    /// <param name="deaths">Of workers that ended with it, where they are too many; 0: it is drawn.</param>
    private async Task DrawAsync(LiveDelivery taken, int deaths, CancellationToken stoppingToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        _running[taken.Id] = stop;
        state.Begin();
        var report = new WorkReport(taken, stop);
        try
        {
            if (deaths > 0)
            {
                await report.SayAsync(new WorkEvent(WorkEventType.Failure) { Errors = [Poisoned(deaths)] });
                await report.HeardAsync();
                await taken.SetAsideAsync();
                log.SetAside(taken.Id, deaths);
                return;
            }

            await report.SayAsync(new WorkEvent(WorkEventType.Taken));
            await DrawAsync(taken, report, stop.Token);
            await report.HeardAsync();
            await taken.AcknowledgeAsync();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await taken.ReturnAsync();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await taken.AcknowledgeAsync();
        }
        catch (StorageUnavailableException lost)
        {
            log.Interrupted(taken.Id, lost);
            await taken.ReturnAsync();
        }
        finally
        {
            await report.DisposeAsync();
            _running.TryRemove(taken.Id, out _);
            state.End();
        }
    }

    private async Task DrawAsync(LiveDelivery taken, WorkReport report, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var kept = new LongWork(taken, clock).KeepAsync(over.Token);
        try
        {
            await RunAsync(taken, report, cancellationToken);
        }
        finally
        {
            await over.CancelAsync();
            await kept;
        }
    }

    private async Task RunAsync(LiveDelivery taken, WorkReport report, CancellationToken cancellationToken)
    {
        try
        {
            var (request, images) = await reader.ReadAsync(WorkJson.Read<WorkRequest>(taken.Body.Span), cancellationToken);
            try
            {
                await RunAsync(taken.Id, request, report, cancellationToken);
            }
            finally
            {
                foreach (var image in images)
                    image.Dispose();
            }
        }
        // What an engine gives up of itself, such as a wait of its own that took too long, is nobody's wish.
        catch (Exception bug)
            when (bug is not StorageUnavailableException
                && !(bug is OperationCanceledException && cancellationToken.IsCancellationRequested)
            )
        {
            log.Failed(bug, taken.Id);
            await report.SayAsync(new WorkEvent(WorkEventType.Failure) { Errors = [Failed(taken.Id, bug)] });
        }
    }

    private async Task RunAsync(string id, ImageRequest request, WorkReport report, CancellationToken cancellationToken)
    {
        var served = catalog.Served.FirstOrDefault(model => string.Equals(model.Card.Id, request.Model, StringComparison.Ordinal));
        await using var lease = served?.Take();
        if (lease is null)
        {
            await report.SayAsync(new WorkEvent(WorkEventType.Failure) { Errors = [ModelCatalog.Unknown(request.Model)] });
            return;
        }

        var run = Guid.NewGuid().ToString("N")[..8];
        var number = 0;
        await foreach (var happened in lease.Engine.RunAsync(request, cancellationToken))
        {
            if (await DescribeAsync(id, run, number++, happened, cancellationToken) is { } described)
                await report.SayAsync(described);
            if (happened is FailureEvent)
                return;
        }

        state.Loaded(request.Model!);
        // Nothing may be missing when its end is heard.
        await report.HeardAsync();
        await report.SayAsync(new WorkEvent(WorkEventType.End));
    }

    private async ValueTask<WorkEvent?> DescribeAsync(string id, string run, int number, ImageEvent happened, CancellationToken token)
    {
        switch (happened)
        {
            case ProgressEvent progress:
                return new WorkEvent(WorkEventType.Progress) { Step = progress.Step, Steps = progress.Steps };
            case WarningEvent warning:
                return new WorkEvent(WorkEventType.Warning) { Warning = warning.Warning };
            case UsageEvent usage:
                return new WorkEvent(WorkEventType.Usage) { Usage = usage };
            case FailureEvent failure:
                return new WorkEvent(WorkEventType.Failure) { Errors = failure.Errors };
            case PartialImageEvent partial:
                using (partial.Image)
                {
                    return new WorkEvent(WorkEventType.Partial)
                    {
                        ImageIndex = partial.ImageIndex,
                        PartialIndex = partial.PartialIndex,
                        File = await blobs.ReturnAsync(id, run, number, partial.Image, token),
                    };
                }

            case CompletedImageEvent completed:
                using (completed.Image)
                {
                    return new WorkEvent(WorkEventType.Image)
                    {
                        ImageIndex = completed.ImageIndex,
                        Recipe = completed.Recipe,
                        RevisedPrompt = completed.RevisedPrompt,
                        DrawnBackground = completed.DrawnBackground,
                        File = await blobs.ReturnAsync(id, run, number, completed.Image, token),
                    };
                }

            default:
                happened.Discard();
                return null;
        }
    }

    private void Cancel(string id)
    {
        if (_running.TryGetValue(id, out var stop))
            stop.Cancel();
    }

    private static ImageError Poisoned(int crashes) =>
        new(
            ImageErrorKind.Engine,
            "worker_crashed",
            null,
            $"{crashes} workers ended while they drew this, so it is set aside; its like will not fare better."
        );

    private static ImageError Failed(string id, Exception bug) =>
        new(
            ImageErrorKind.Engine,
            null,
            null,
            bug is JsonException
                ? "The worker is of a version that does not know this request."
                : $"The engine failed; the worker's log tells more under {id}."
        );
}

using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Queueing;
using Easel.Core.Storage;
using Easel.Jobs.RabbitMq.Live;

namespace Easel.Server.Workers;

/// <summary>
/// Has a worker draw. A worker that dies is followed by another, which begins anew: with the same seed, so that what was shown already is
/// passed over and the rest fits.
/// </summary>
internal sealed class WorkerEngine(LiveSender sender, WorkBlobs blobs, ModelCard card, TimeSpan maxWait, TimeProvider clock) : IImageEngine
{
    private const string NoWorker = "no_worker";

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (sender.RefusedBecause is { } refused)
        {
            yield return Unavailable(WorkErrors.Refused, refused);
            yield break;
        }

        var id = Guid.NewGuid().ToString("N");
        var shown = new ShownEvents();
        var events = RunAsync(id, request, shown, cancellationToken).GetAsyncEnumerator(cancellationToken);
        FailureEvent? failure = null;
        try
        {
            while (failure is null)
            {
                try
                {
                    if (!await events.MoveNextAsync())
                        yield break;
                }
                catch (StorageUnavailableException lost)
                {
                    failure = Unavailable(WorkErrors.Unreachable, lost.Message);
                }
                catch (TimeoutException late)
                {
                    failure = Unavailable(NoWorker, late.Message);
                }

                if (failure is null)
                    yield return events.Current;
            }

            yield return failure;
        }
        finally
        {
            await events.DisposeAsync();
            if (request is not GenerateRequest || shown.MayHaveFiles)
                await RemoveAsync(id);
        }
    }

    private async ValueTask RemoveAsync(string id)
    {
        try
        {
            await blobs.RemoveAsync(id);
        }
        catch (Exception lost) when (StorageFailure.Is(lost))
        {
            // The image is drawn all the same; what was left goes when it is old.
        }
    }

    private async IAsyncEnumerable<ImageEvent> RunAsync(
        string id,
        ImageRequest request,
        ShownEvents shown,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var body = WorkJson.Write(await DescribeAsync(id, request, cancellationToken));
        var context = request.Context;
        var work = new LiveWork(id, card.Id, context.Caller.Share, context.Priority is RequestPriority.Low, body);
        var began = clock.GetTimestamp();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var heard = sender.SendAsync(work, stop.Token).GetAsyncEnumerator(stop.Token);
        while (await NextAsync(heard, work, shown, stop))
        {
            var happened = WorkJson.Read<WorkEvent>(heard.Current.Body.Span);
            if (!shown.IsNew(heard.Current.Run, happened))
                continue;
            if (happened.Type is WorkEventType.Taken)
            {
                context.Meter?.AddQueueTime(clock.GetElapsedTime(began));
                sender.Taken(id);
            }

            if (happened.Type is WorkEventType.End or WorkEventType.Failure)
                sender.Done(id);
            if (happened.Type is WorkEventType.End)
                yield break;
            if (await ReadAsync(happened, cancellationToken) is { } read)
                yield return read;
            if (happened.Type is WorkEventType.Failure)
                yield break;
        }
    }

    /// <summary>Until a worker has taken it, a client's work waits so long and no longer.</summary>
    private async ValueTask<bool> NextAsync(
        IAsyncEnumerator<LiveEvent> heard,
        LiveWork work,
        ShownEvents shown,
        CancellationTokenSource stop
    )
    {
        var next = heard.MoveNextAsync().AsTask();
        while (shown.IsKept && !await IsDoneAsync(next, LongWork.Silence))
            shown.IsKept = !await sender.TryGiveAgainAsync(work.Id);

        if (shown.IsTaken || work.IsLow || await IsDoneAsync(next, maxWait))
            return await next;
        // Nothing may be asked of it, its end included, before it has stopped.
        await stop.CancelAsync();
        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        throw new TimeoutException($"The request waited for {(long)maxWait.TotalSeconds} seconds and no worker took it; try again later.");
    }

    private async ValueTask<bool> IsDoneAsync(Task next, TimeSpan within)
    {
        await next.WaitAsync(within, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return next.IsCompleted;
    }

    private async ValueTask<WorkRequest> DescribeAsync(string id, ImageRequest request, CancellationToken cancellationToken)
    {
        // Whoever begins it anew draws the same.
        if (card.Capabilities.Seed)
            request = request with { Seed = request.Seed ?? ImageSeed.Any() };
        IEnumerable<InputImage> images = request switch
        {
            EditRequest { Mask: { } mask } edit => edit.Images.Append(mask),
            EditRequest edit => edit.Images,
            VaryRequest vary => [vary.Image],
            UpscaleRequest upscale => [upscale.Image],
            _ => [],
        };
        var sent = await Task.WhenAll(images.Select((image, index) => blobs.SendAsync(id, index, image, cancellationToken).AsTask()));
        var isMasked = request is EditRequest { Mask: not null };
        return new WorkRequest(
            request switch
            {
                EditRequest => WorkReader.Edit,
                VaryRequest => WorkReader.Vary,
                UpscaleRequest => WorkReader.Upscale,
                _ => WorkReader.Generate,
            },
            WorkJson.WriteRequest(request),
            WorkContext.Of(request.Context)
        )
        {
            Images = isMasked ? sent[..^1] : sent,
            Mask = isMasked ? sent[^1] : null,
        };
    }

    private async ValueTask<ImageEvent?> ReadAsync(WorkEvent happened, CancellationToken cancellationToken) =>
        happened switch
        {
            { Type: WorkEventType.Progress } => new ProgressEvent(happened.Step, happened.Steps),
            { Type: WorkEventType.Warning, Warning: { } warning } => new WarningEvent(warning),
            { Type: WorkEventType.Usage, Usage: { } usage } => usage,
            { Type: WorkEventType.Partial, File: { } file } => new PartialImageEvent(
                happened.ImageIndex,
                happened.PartialIndex,
                await blobs.TakeAsync(file, cancellationToken)
            ),
            { Type: WorkEventType.Image, File: { } file, Recipe: { } recipe } => new CompletedImageEvent(
                happened.ImageIndex,
                await blobs.TakeAsync(file, cancellationToken),
                recipe
            )
            {
                RevisedPrompt = happened.RevisedPrompt,
                DrawnBackground = happened.DrawnBackground,
            },
            { Type: WorkEventType.Failure } => new FailureEvent(happened.Errors),
            _ => null,
        };

    private static FailureEvent Unavailable(string code, string why) =>
        new(new ImageError(ImageErrorKind.Unavailable, code, null, why) { RetryAfter = TimeSpan.FromSeconds(5) });
}

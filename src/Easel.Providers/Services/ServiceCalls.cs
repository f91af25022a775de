using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Providers.Services;

/// <summary>
/// Draws a request's images by as many calls as the service needs for them, a few at a time. Where some fail, those that are drawn, and paid
/// for, come with a warning; where none is, the first failure.
/// </summary>
internal static class ServiceCalls
{
    private const int AtOnce = 4;

    public static IAsyncEnumerable<ImageEvent> RunAsync(
        IImageServiceAdapter adapter,
        ServiceRequest request,
        CancellationToken cancellationToken
    ) =>
        request.Image.Count <= adapter.PerCall(request)
            ? adapter.DrawAsync(request, cancellationToken)
            : RunManyAsync(adapter, request, cancellationToken);

    private static async IAsyncEnumerable<ImageEvent> RunManyAsync(
        IImageServiceAdapter adapter,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var events = Channel.CreateUnbounded<ImageEvent>(new UnboundedChannelOptions { SingleReader = true });
        var calls = RunCallsAsync(adapter, request, events.Writer, stop.Token);
        try
        {
            var (images, failure) = (0, default(FailureEvent));
            await foreach (var happened in events.Reader.ReadAllAsync(cancellationToken))
            {
                if (happened is FailureEvent failed)
                {
                    failure ??= failed;
                    continue;
                }

                if (happened is ServiceImageEvent)
                    images++;
                yield return happened;
            }

            if (failure is null)
                yield break;
            yield return images == 0 ? failure : new WarningEvent(Fewer(images, request, failure));
        }
        finally
        {
            await stop.CancelAsync();
            await calls;
            while (events.Reader.TryRead(out var abandoned))
                abandoned.Discard();
        }
    }

    private static async Task RunCallsAsync(
        IImageServiceAdapter adapter,
        ServiceRequest request,
        ChannelWriter<ImageEvent> writer,
        CancellationToken cancellationToken
    )
    {
        var perCall = adapter.PerCall(request);
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = failed.Token };
        try
        {
            await Parallel.ForEachAsync(
                Enumerable.Range(0, (request.Image.Count + perCall - 1) / perCall),
                options,
                async (call, _) =>
                {
                    // What has begun goes on when another call fails; what has not is not begun.
                    if (await RunCallAsync(adapter, request, call * perCall, perCall, writer, cancellationToken))
                        return;
                    await failed.CancelAsync();
                }
            );
            writer.Complete();
        }
        catch (OperationCanceledException) when (failed.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            writer.Complete();
        }
        catch (Exception broken)
        {
            writer.Complete(broken);
        }
    }

    /// <summary>False when the call failed.</summary>
    private static async Task<bool> RunCallAsync(
        IImageServiceAdapter adapter,
        ServiceRequest request,
        int first,
        int perCall,
        ChannelWriter<ImageEvent> writer,
        CancellationToken cancellationToken
    )
    {
        var part = request with
        {
            // Several calls at once have one reader.
            MayArrive = false,
            Image = request.Image with
            {
                Count = Math.Min(perCall, request.Image.Count - first),
                Seed = request.Image.Seed is { } seed ? ImageSeed.Next(seed, first) : null,
            },
        };
        var isGood = true;
        await foreach (var happened in adapter.DrawAsync(part, cancellationToken))
        {
            isGood &= happened is not FailureEvent;
            writer.TryWrite(
                happened switch
                {
                    ServiceImageEvent image => image with { Index = first + image.Index },
                    ServicePartialEvent partial => partial with { Index = first + partial.Index },
                    _ => happened,
                }
            );
        }

        return isGood;
    }

    private static ImageWarning Fewer(int images, ServiceRequest request, FailureEvent failure) =>
        new("fewer_images", "n", $"{images} of {request.Image.Count} images were drawn: {failure.Errors[0].Message}");
}

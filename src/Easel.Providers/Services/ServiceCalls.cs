using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Providers.Services;

/// <summary>
/// Draws a request's images by as many calls as the service needs for them, a few at a time. Where some fail, the others go on.
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
            // Other calls may draw what this one does not.
            await foreach (var happened in events.Reader.ReadAllAsync(cancellationToken))
                yield return happened is FailureEvent { Errors: [var error, ..] } ? new ServiceLostEvent(error) : happened;
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
}

using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Caching;

/// <summary>Draws, for the request that leads a flight, and keeps what was drawn. The others do not wait for a slow reader of the
/// first.</summary>
/// <remarks>What waits for a slow reader is bounded by the request itself: its images and at most three previews of each.</remarks>
internal sealed class Drawing(IImageEngine engine, ResponseCache cache, string owner, string key)
{
    public async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        Flight flight,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var events = Channel.CreateUnbounded<ImageEvent>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var pump = PumpAsync(request, flight, events.Writer, stop.Token);
        try
        {
            await foreach (var happened in events.Reader.ReadAllAsync(cancellationToken))
                yield return happened;
        }
        finally
        {
            await stop.CancelAsync();
            await pump;
            while (events.Reader.TryRead(out var abandoned))
                abandoned.Discard();
        }
    }

    /// <summary>Throws nothing: what goes wrong is told to the reader and to the flight.</summary>
    private async Task PumpAsync(ImageRequest request, Flight flight, ChannelWriter<ImageEvent> events, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var response = new CachedResponse();
        FailureEvent? failure = null;
        try
        {
            await foreach (var happened in engine.RunAsync(request, cancellationToken))
            {
                response.Record(happened);
                failure ??= happened as FailureEvent;
                events.TryWrite(happened);
            }

            await LandAsync(request, flight, response, failure);
            events.Complete();
        }
        catch (OperationCanceledException left) when (cancellationToken.IsCancellationRequested)
        {
            // Whoever leaves with the last image has seen all there was; otherwise the flight ends with its leader.
            if (failure is null && response.Images.Count >= request.Count)
                await LandAsync(request, flight, response, failure);
            else
                response.Dispose();
            events.Complete(left);
        }
        catch (Exception bug)
        {
            flight.Land(response, null, bug);
            events.Complete(bug);
        }
    }

    private async ValueTask LandAsync(ImageRequest request, Flight flight, CachedResponse response, FailureEvent? failure)
    {
        if (failure is null && response.IsOwn && response.Images.Count > 0)
            await cache.KeepAsync(owner, key, response, request.Context.Cache.Lifetime);
        flight.Land(response, failure, null);
    }
}

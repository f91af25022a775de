using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;

namespace Easel.Core.Caching;

/// <summary>
/// Answers a request with what was drawn for an equal one of the same owner, where its <see cref="CachePolicy"/> lets it. Of equal requests
/// that come at once one is drawn; when whoever sent that one leaves, the next takes over.
/// </summary>
internal sealed class CachingEngine(IImageEngine inner, ResponseCache cache, CacheKeys keys) : DelegatingImageEngine(inner)
{
    private readonly Flights _flights = new();

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        // Who is strict about previews is not served with images that have none, and an image of an earlier start warms nothing up.
        !request.IsServersOwn() && request.Context.Cache.Covers(request) && !(request.Strict && request.PartialImages > 0)
            ? RespondAsync(Whole(request), cancellationToken)
            : Inner.RunAsync(request, cancellationToken);

    /// <summary>What is kept and shared is in memory first.</summary>
    private static ImageRequest Whole(ImageRequest request) =>
        request.Context.ReadsArrivingImages ? request with { Context = request.Context with { ReadsArrivingImages = false } } : request;

    private async IAsyncEnumerable<ImageEvent> RespondAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var owner = request.Context.Caller.Share;
        if (await keys.OfAsync(request, cancellationToken) is not { } key)
        {
            await foreach (var happened in Inner.RunAsync(request, cancellationToken))
                yield return happened;
            yield break;
        }

        using var kept = await cache.FindAsync(owner, key, cancellationToken);
        var events = kept?.Serves(request) is true
            ? kept.Replay(request).ToAsyncEnumerable()
            : FlyAsync(request, owner, key, cancellationToken);
        await foreach (var happened in events)
            yield return happened;
    }

    /// <summary>Draws, or waits for an equal request that does.</summary>
    private async IAsyncEnumerable<ImageEvent> FlyAsync(
        ImageRequest request,
        string owner,
        string key,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // Nobody waits behind what is less urgent, or hears of a refusal that was another's; and a request that comes back by way of another
        // server does not wait for itself.
        var flight = $"{request.Context.Priority} {request.Strict} {request.Context.Hops} {owner} {key}";
        while (true)
        {
            using var seat = _flights.Join(flight);
            var landing = seat.Leads ? null : await seat.Flight.Landed.WaitAsync(cancellationToken);
            var events = landing switch
            {
                null => LeadAsync(request, owner, key, seat, cancellationToken),
                { Bug: { } bug } => throw new InvalidOperationException("The drawing that the request waited for failed.", bug),
                { Failure: { } failure } => new ImageEvent[] { failure }.ToAsyncEnumerable(),
                { Response: { } response } => ShareAsync(request, owner, key, response),
                _ => null,
            };
            if (events is null)
                continue;
            await foreach (var happened in events.WithCancellation(cancellationToken))
                yield return happened;
            yield break;
        }
    }

    private async IAsyncEnumerable<ImageEvent> LeadAsync(
        ImageRequest request,
        string owner,
        string key,
        Flights.Seat seat,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // The last flight may have landed since this request looked.
        using var kept = await cache.FindAsync(owner, key, cancellationToken);
        if (kept?.Serves(request) is true)
        {
            seat.Dispose();
            foreach (var happened in kept.Replay(request))
                yield return happened;
            yield break;
        }

        await cache.CountMissAsync(owner);
        await foreach (var happened in new Drawing(Inner, cache, owner, key).RunAsync(request, seat.Flight, cancellationToken))
            yield return happened;
    }

    private async IAsyncEnumerable<ImageEvent> ShareAsync(ImageRequest request, string owner, string key, CachedResponse response)
    {
        await cache.CountHitAsync(owner, key);
        foreach (var happened in response.Replay(request))
            yield return happened;
    }
}

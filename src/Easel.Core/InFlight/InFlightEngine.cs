using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;

namespace Easel.Core.InFlight;

/// <summary>Lets who may see which requests are worked on, and end them.</summary>
internal sealed class InFlightEngine(IImageEngine inner, ActiveRequests active) : DelegatingImageEngine(inner)
{
    /// <summary>The code of a request that was ended while its client waited.</summary>
    private const string Cancelled = "cancelled";

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request.IsServersOwn() ? Inner.RunAsync(request, cancellationToken) : FollowAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> FollowAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var meter = request.Context.Meter ?? new RequestMeter();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var entry = active.Begin(request, meter, stop);
        try
        {
            await using var events = Inner
                .RunAsync(request with { Context = request.Context with { Meter = meter } }, stop.Token)
                .GetAsyncEnumerator(CancellationToken.None);
            while (true)
            {
                ImageEvent? happened;
                try
                {
                    happened = await events.MoveNextAsync() ? events.Current : null;
                }
                catch (OperationCanceledException) when (entry.IsCancelled && !cancellationToken.IsCancellationRequested)
                {
                    happened = new FailureEvent(
                        new ImageError(ImageErrorKind.InvalidRequest, Cancelled, null, "The request was cancelled while it was worked on.")
                    );
                }

                if (happened is null)
                    yield break;
                entry.See(happened);
                yield return happened;
                if (happened is FailureEvent)
                    yield break;
            }
        }
        finally
        {
            active.End(entry);
        }
    }
}

using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Pipeline;

/// <summary>Ends a request whose <see cref="RequestContext.TimeLimit"/> is over, wherever it is: its wait counts as its drawing
/// does.</summary>
internal sealed class TimeLimitEngine(IImageEngine inner, TimeProvider clock) : DelegatingImageEngine(inner)
{
    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request.Context.TimeLimit is { } limit ? RunAsync(request, limit, cancellationToken) : Inner.RunAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        TimeSpan limit,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var over = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        await using var events = Inner.RunAsync(request, either.Token).GetAsyncEnumerator(CancellationToken.None);
        while (true)
        {
            ImageEvent? happened;
            try
            {
                happened = await events.MoveNextAsync() ? events.Current : null;
            }
            catch (OperationCanceledException) when (over.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                happened = new FailureEvent(TimedOut(limit));
            }

            if (happened is null)
                yield break;
            yield return happened;
            if (happened is FailureEvent)
                yield break;
        }
    }

    private static ImageError TimedOut(TimeSpan limit) =>
        new(
            ImageErrorKind.Timeout,
            "request_timeout",
            null,
            $"The request was not done within its {limit.TotalSeconds:0.###} seconds; ask for fewer images or steps, or try again later."
        );
}

using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Simulation;

/// <summary>Fails a request that is under way, behind its first preview or in the place of its first image, where its simulation asks
/// for it.</summary>
internal sealed class SimulatingEngine(IImageEngine inner, Scenario scenario) : DelegatingImageEngine(inner)
{
    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        if (SimulatedRequest.Current is not { } simulated)
        {
            if (scenario.NextDrawing(request.Context.BatchLine, (request as PromptedRequest)?.Prompt, request.Model) is not { } failure)
                return base.RunAsync(request, cancellationToken);
            simulated = new SimulatedRequest(failure) { IsJob = !SimulatedRequest.IsAwaited };
            if (!failure.InStream)
                return Failed(simulated);
        }

        simulated.HasPreviews = request.PartialImages > 0;
        return simulated.Failure.InStream ? FailAsync(request, simulated, cancellationToken) : base.RunAsync(request, cancellationToken);
    }

    private async IAsyncEnumerable<ImageEvent> FailAsync(
        ImageRequest request,
        SimulatedRequest simulated,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var happened in base.RunAsync(request, cancellationToken))
        {
            if (happened is FailureEvent)
            {
                yield return happened;
                yield break;
            }

            if (happened is not CompletedImageEvent)
                yield return happened;
            else
                happened.Discard();
            if (happened is PartialImageEvent or CompletedImageEvent)
                break;
        }

        yield return FailureOf(simulated);
    }

    private static IAsyncEnumerable<ImageEvent> Failed(SimulatedRequest simulated) =>
        new ImageEvent[] { FailureOf(simulated) }.ToAsyncEnumerable();

    private static FailureEvent FailureOf(SimulatedRequest simulated) => new(SimulatedErrors.During(simulated.Failure, simulated.IsJob));
}

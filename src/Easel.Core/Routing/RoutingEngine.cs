using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.Requests;
using Easel.Core.Telemetry;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Routing;

/// <summary>Leads a request to a deployment of the model that it names, and to another where that one fails.</summary>
internal sealed partial class RoutingEngine(
    CallerModels models,
    CoreOptions options,
    PipelineMetrics metrics,
    TimeProvider clock,
    ILogger<RoutingEngine> log
) : IImageEngine
{
    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (request.Context.Hops > RouteLimits.MaxHops)
        {
            yield return new FailureEvent(Circle);
            yield break;
        }

        var attempts = new RouteAttempts(models, request, options.Routing, clock);
        RouteAttempt? last = null;
        while (attempts.Next() is { } attempt)
        {
            last = attempt;
            await using (attempt)
            {
                await foreach (var happened in attempt.RunAsync(cancellationToken))
                    yield return happened;
            }

            Report(attempt, request);
        }

        foreach (var warning in last?.Withheld ?? [])
            yield return warning;
        if (attempts.Failure is { } failure)
            yield return failure;
    }

    /// <summary>Final, like all that is wrong with a request: to try it elsewhere would go round again.</summary>
    private static ImageError Circle { get; } =
        new(
            ImageErrorKind.InvalidRequest,
            "loop_detected",
            "model",
            $"The request came by more than {RouteLimits.MaxHops} servers of Easel: some of them name each other as the provider of this model."
        );

    private void Report(RouteAttempt attempt, ImageRequest request)
    {
        var (deployment, error) = (attempt.Deployment, attempt.Failure?.Errors[0]);
        if (!request.IsServersOwn())
            metrics.CountAttempt(deployment.Provider, deployment.Card.Id, error is null ? null : error.Code ?? error.Kind.ToString());
        if (error is null || Failover.AgainstDeployment(attempt.Failure!) is null)
            return;
        LogFailed(request.Context.RequestId, deployment.Card.Id, deployment.Provider, error.Code ?? error.Kind.ToString(), error.Message);
        if (deployment.Model.Health?.Rest is { } rest)
            LogRests(deployment.Card.Id, deployment.Provider, (long)rest.Remaining.TotalSeconds, rest.Reason);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{RequestId} failed at {Model} of {Provider}, {Code}: {Problem}")]
    private partial void LogFailed(string requestId, string model, string provider, string code, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Model} of {Provider} is left alone for {Seconds} s: {Reason}")]
    private partial void LogRests(string model, string provider, long seconds, string reason);
}

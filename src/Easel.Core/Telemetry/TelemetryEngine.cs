using System.Diagnostics;
using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using static Easel.Core.Telemetry.EaselTelemetry;

namespace Easel.Core.Telemetry;

/// <summary>An activity and the measures of each request, in the terms of OpenTelemetry's conventions for generative AI. Holds no prompt
/// and no image.</summary>
internal sealed class TelemetryEngine(IImageEngine inner, ModelCatalog catalog, PipelineMetrics metrics, TimeProvider clock)
    : DelegatingImageEngine(inner)
{
    private const string Cancelled = "cancelled";

    public override async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var began = clock.GetTimestamp();
        var tags = TagsOf(request);
        using var activity = Begin(request, tags);
        // Whoever leaves early has cancelled.
        var error = (string?)Cancelled;
        var usage = new UsageEvent(null, null);
        try
        {
            await using var events = Inner.RunAsync(request, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (true)
            {
                try
                {
                    if (!await events.MoveNextAsync())
                        break;
                }
                catch (Exception bug)
                {
                    error =
                        bug is OperationCanceledException && cancellationToken.IsCancellationRequested ? Cancelled : bug.GetType().FullName;
                    throw;
                }

                var happened = events.Current;
                if (happened is CompletedImageEvent)
                    metrics.CountImage(tags);
                if (happened is UsageEvent more)
                    usage = new UsageEvent(Sum(usage.InputTokens, more.InputTokens), Sum(usage.OutputTokens, more.OutputTokens));
                if (happened is FailureEvent failure)
                    error = CodeOf(failure);
                yield return happened;
                // What the consumer's thread has as current activity is not ours (dotnet/runtime#47802).
                if (activity is not null)
                    Activity.Current = activity;
                if (happened is FailureEvent)
                    yield break;
            }

            error = null;
        }
        finally
        {
            metrics.RecordRequest(tags, clock.GetElapsedTime(began), error);
            End(activity, request, usage, error);
        }
    }

    private TagList TagsOf(ImageRequest request)
    {
        var card = catalog.Find(request.Model);
        return new TagList
        {
            { Tags.OperationName, Operation },
            { Tags.ProviderName, card is null ? null : catalog.ProviderOf(card)?.Name },
            { Tags.RequestModel, card?.Id },
        };
    }

    private static Activity? Begin(ImageRequest request, in TagList tags)
    {
        if (
            Activities.StartActivity($"{Operation} {request.Model}", ActivityKind.Internal, parentContext: default, tags)
            is not { } activity
        )
            return null;
        activity.SetTag(Tags.OutputType, "image");
        activity.SetTag(Tags.ChoiceCount, request.Count);
        activity.SetTag(Tags.Seed, request.Seed);
        activity.SetTag(Tags.RequestKind, KindOf(request));
        if (request.Context.Api.Length > 0)
            activity.SetTag(Tags.Api, request.Context.Api);
        if (request.Context.RequestId.Length > 0)
            activity.SetTag(Tags.RequestId, request.Context.RequestId);
        return activity;
    }

    private static void End(Activity? activity, ImageRequest request, UsageEvent usage, string? error)
    {
        if (activity is null)
            return;
        activity.SetTag(Tags.ResponseModel, request.Model);
        activity.SetTag(Tags.InputTokens, usage.InputTokens);
        activity.SetTag(Tags.OutputTokens, usage.OutputTokens);
        if (error is null)
            return;
        activity.SetTag(Tags.ErrorType, error);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    private static string KindOf(ImageRequest request) =>
        request switch
        {
            EditRequest => "edit",
            VaryRequest => "variation",
            UpscaleRequest => "upscale",
            _ => "generation",
        };

    private static string CodeOf(FailureEvent failure) => failure.Errors[0].Code ?? failure.Errors[0].Kind.ToString();

    private static long? Sum(long? a, long? b) => a is null ? b : a + (b ?? 0);
}

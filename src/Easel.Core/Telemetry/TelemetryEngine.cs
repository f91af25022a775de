using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;
using Microsoft.Extensions.Logging;
using static Easel.Core.Telemetry.EaselTelemetry;

namespace Easel.Core.Telemetry;

/// <summary>An activity and the measures of each request, in the terms of OpenTelemetry's conventions for generative AI. Holds no image, and
/// no prompt unless the operator wants it (<see cref="TelemetryOptions.LogPrompts"/>). What the server draws for itself is not measured: it
/// would count among the clients' images, and a model's loading among their waits.</summary>
internal sealed partial class TelemetryEngine(
    IImageEngine inner,
    ModelCatalog catalog,
    PipelineMetrics metrics,
    TelemetryOptions options,
    TimeProvider clock,
    ILogger<TelemetryEngine> log
) : DelegatingImageEngine(inner)
{
    private const string Cancelled = "cancelled";

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request.IsServersOwn() ? Inner.RunAsync(request, cancellationToken) : MeasureAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> MeasureAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var began = clock.GetTimestamp();
        var tags = TagsOf(request);
        using var activity = Begin(request, tags);
        if (options.LogPrompts && request is PromptedRequest prompted)
            RecordPrompt(activity, prompted);
        // Whoever leaves early has cancelled.
        var error = (string?)Cancelled;
        var usage = new UsageEvent(null, null);
        var images = 0;
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
                switch (happened)
                {
                    case CompletedImageEvent image:
                        metrics.CountImage(tags, image.IsCached);
                        // Whoever has all images may leave before what they cost.
                        if (++images == request.Count)
                            error = null;
                        break;
                    case UsageEvent more:
                        usage = new UsageEvent(Sum(usage.InputTokens, more.InputTokens), Sum(usage.OutputTokens, more.OutputTokens));
                        break;
                    case CostEvent { Cost: var cost }:
                        metrics.CountCost(tags, cost);
                        activity?.SetTag(Tags.Cost, (double)cost);
                        break;
                    case FailureEvent failure:
                        error = CodeOf(failure);
                        break;
                }

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
            metrics.RecordTokens(tags, usage);
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

    /// <summary>As JSON: whatever a prompt contains, it stays one line of the log.</summary>
    private void RecordPrompt(Activity? activity, PromptedRequest request)
    {
        var prompt = JsonSerializer.Serialize(request.Prompt);
        LogPrompt(request.Context.RequestId, request.Model, prompt);
        activity?.SetTag(Tags.Prompt, $$"""[{"role":"user","parts":[{"type":"text","content":{{prompt}}}]}]""");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{RequestId} asks {Model} for {Prompt}")]
    private partial void LogPrompt(string requestId, string? model, string prompt);

    private static string KindOf(ImageRequest request) =>
        request switch
        {
            EditRequest => "edit",
            VaryRequest => "variation",
            UpscaleRequest => "upscale",
            _ => "generation",
        };

    private static long? Sum(long? a, long? b) => a is null ? b : a + (b ?? 0);
}

using System.Diagnostics;
using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using static Easel.Core.Telemetry.EaselTelemetry;

namespace Easel.Core.Telemetry;

/// <summary>An activity of each turn at a model, with its steps as events, and how long it took. What an engine sends to a service becomes
/// part of it.</summary>
internal sealed class DrawingTelemetryEngine(IImageEngine inner, ModelCard card, TimeProvider clock) : DelegatingImageEngine(inner)
{
    public override async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var began = clock.GetTimestamp();
        using var activity = Begin(request);
        try
        {
            await foreach (var happened in Inner.RunAsync(request, cancellationToken))
            {
                Note(activity, happened);
                yield return happened;
                // What the consumer's thread has as current activity is not ours (dotnet/runtime#47802).
                if (activity is not null)
                    Activity.Current = activity;
            }
        }
        finally
        {
            request.Context.Meter?.AddEngineTime(clock.GetElapsedTime(began));
        }
    }

    private Activity? Begin(ImageRequest request)
    {
        var activity = Activities.StartActivity(
            $"{(card.IsRemote ? Operation : DrawActivity)} {card.Id}",
            card.IsRemote ? ActivityKind.Client : ActivityKind.Internal
        );
        activity?.SetTag(Tags.OperationName, Operation);
        activity?.SetTag(Tags.RequestModel, card.Id);
        activity?.SetTag(Tags.ChoiceCount, request.Count);
        return activity;
    }

    private static void Note(Activity? activity, ImageEvent happened)
    {
        if (activity is null)
            return;
        switch (happened)
        {
            case ProgressEvent progress:
                activity.AddEvent(
                    new ActivityEvent(
                        StepEvent,
                        tags: new ActivityTagsCollection { { Tags.Step, progress.Step }, { Tags.Steps, progress.Steps } }
                    )
                );
                break;
            case CompletedPixelsEvent image:
                AddImage(activity, image.ImageIndex);
                break;
            case CompletedImageEvent image:
                AddImage(activity, image.ImageIndex);
                break;
            case FailureEvent failure:
                activity.SetTag(Tags.ErrorType, CodeOf(failure));
                activity.SetStatus(ActivityStatusCode.Error);
                break;
        }
    }

    private static void AddImage(Activity activity, int index) =>
        activity.AddEvent(new ActivityEvent(DrawnEvent, tags: new ActivityTagsCollection { { Tags.ImageIndex, index } }));
}

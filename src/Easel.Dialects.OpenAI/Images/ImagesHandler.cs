using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Core.Requests;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Routing;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Answers the Images API's endpoints: read, draw, write.</summary>
internal sealed class ImagesHandler(
    ImageService images,
    UploadBudget budget,
    TimeProvider clock,
    DryRunResponse dryRun,
    UnaryResponse whole,
    StreamedResponse streamed
)
{
    public async Task HandleAsync(HttpContext context, ICallReader reader, ICallWatcher? watcher = null)
    {
        // The request's images are freed when its answer is out.
        using var share = budget.Share(context, clock);
        var (call, problems) = await reader.ReadAsync(context, share);
        if (call is not null)
            call = call with { Request = call.Request with { Context = RequestContexts.Of(context) } };
        if (call is not null && watcher is not null)
            call = watcher.Adapt(call);
        if (call is { Request.Strict: true } && problems.Count == 0)
            problems = [.. call.Warnings.Select(Refusal)];
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        if (DryRun.IsAsked(context))
        {
            await dryRun.WriteAsync(context, call!.Request, call.Warnings);
            return;
        }

        var events = images.RunAsync(call!.Request, context.RequestAborted).WithRouteHeaders(context, context.RequestAborted);
        if (watcher is not null)
            events = WatchAsync(events, watcher);
        await (call.Stream ? streamed.WriteAsync(context, call, events) : whole.WriteAsync(context, call, events));
    }

    private static async IAsyncEnumerable<ImageEvent> WatchAsync(
        IAsyncEnumerable<ImageEvent> events,
        ICallWatcher watcher,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            watcher.See(happened);
            yield return happened;
        }
    }

    private static ApiError Refusal(ImageWarning warning) => ApiError.BadRequest(warning.Code, warning.Param, warning.Message);
}

using System.Globalization;
using Easel.Core.Assets;
using Easel.Dialects.Access;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary><c>GET /v1/images/tasks/{task_id}</c>: how far a task is, and its images. Another key's task is not there.</summary>
internal sealed class TaskEndpoint(IJobStore jobs, AssetLinks links, IAssetStore assets, TimeProvider clock)
{
    public async Task HandleAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["task_id"]!;
        var cancellationToken = context.RequestAborted;
        if (await jobs.FindAsync(Caller.OwnerOf(context), id, cancellationToken) is not { Kind: CreateTask.Kind } job)
        {
            await ErrorResponse.WriteAsync(context, TaskIds.ExpiryOf(id) <= clock.GetUtcNow() ? Expired(id) : NotFound(id));
            return;
        }

        if (!job.IsEnded)
        {
            context.Response.Headers.RetryAfter = CreateTask.RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            await TaskView.WriteAsync(context, job, [], null);
            return;
        }

        TaskNote[] notes = [.. (await jobs.ReadJournalAsync(id, 0, cancellationToken)).Select(note => TaskNote.Parse(note.Span))];
        if (job.State != JobState.Completed)
        {
            await TaskView.WriteAsync(context, job, notes, null);
            return;
        }

        // One that was lost was drawn again, and noted again.
        var images = notes
            .OfType<TaskImageNote>()
            .GroupBy(note => note.Index)
            .OrderBy(drawn => drawn.Key)
            .Select(drawn => drawn.Last())
            .ToList();
        foreach (var image in images)
        {
            if (await image.IsThereAsync(assets, cancellationToken))
                continue;
            await TaskView.WriteAsync(context, job with { State = JobState.Failed, Error = Lost }, [], null);
            return;
        }

        await TaskView.WriteAsync(context, job, notes, new TaskImages(images, await UrlsAsync(context, job, images), assets));
    }

    /// <summary>Signed anew each time; empty where the images were asked for as <c>b64_json</c>.</summary>
    private async ValueTask<IReadOnlyList<string>> UrlsAsync(HttpContext context, Job job, IReadOnlyList<TaskImageNote> images)
    {
        if (
            await jobs.ReadPayloadAsync(job.Id, context.RequestAborted) is not { } payload
            || TaskOrder.Parse(payload.Span).Delivery == ImageDelivery.Base64
        )
            return [];
        return [.. images.Select(image => AssetName.TryParse(image.Asset, out var name) ? links.UrlOf(context, name) : "")];
    }

    private static JobError Lost { get; } =
        new("server_error", "An image of the task was drawn and is not in this server's storage any more; ask for it again.");

    private static ApiError NotFound(string id) =>
        new(StatusCodes.Status404NotFound, "invalid_request_error", "task_not_found", "id", $"No such image task: {Quote.Shorten(id)}");

    private static ApiError Expired(string id) =>
        new(
            StatusCodes.Status410Gone,
            "invalid_request_error",
            "task_expired",
            "id",
            $"The image task {Quote.Shorten(id)} has expired; tasks and their images are kept for {CreateTask.Lifetime.TotalHours} hours."
        );
}

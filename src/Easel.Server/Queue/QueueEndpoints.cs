using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.Gallery;
using Easel.Core.InFlight;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Jobs;
using Easel.Server.Gallery;

namespace Easel.Server.Queue;

/// <summary>Shows what is drawn and waits, and ends it.</summary>
internal sealed class QueueEndpoints(ActiveRequests requests, IJobStore jobs, JobRunner runner)
{
    private const string All = "all";

    private readonly QueueView _view = new(requests, jobs);

    public async Task ListAsync(HttpContext context)
    {
        var problems = new List<ApiError>();
        var all = false;
        foreach (var (name, value) in context.Request.Query)
        {
            if (name is not All)
                problems.Add(ApiError.BadRequest("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}."));
            else if (!bool.TryParse(value, out all))
                problems.Add(ApiError.BadRequest("invalid_value", All, "Invalid value for 'all': it must be 'true' or 'false'."));
        }

        if (problems.Count == 0 && all && !QueueView.IsAdmin(context))
            problems.Add(ApiError.MissingScope(AccessScopes.Admin));
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var items = await _view.ListAsync(context, all, context.RequestAborted);
        var owner = Caller.OwnerOf(context);
        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                PageQuery.WriteStart(json);
                foreach (var item in items)
                    Write(json, item, owner);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    public async Task CancelAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["item_id"]!;
        var sees = QueueView.Sees(context, QueueView.IsAdmin(context));
        var isThere = await requests.CancelAsync(sees, id) is not null;
        if (!isThere && await _view.FindJobAsync(context, id, context.RequestAborted) is { } job)
            isThere = await runner.CancelAsync(job.Owner, id, context.RequestAborted) is not null;
        if (!isThere)
        {
            await ErrorResponse.WriteAsync(
                context,
                new ApiError(
                    StatusCodes.Status404NotFound,
                    "invalid_request_error",
                    "queue_item_not_found",
                    "item_id",
                    $"Nothing with the id {Quote.Text(id)} is drawn or waits."
                )
            );
            return;
        }

        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, id);
                json.WriteString("object"u8, "queue.cancellation"u8);
                json.WriteEndObject();
            }
        );
    }

    private static void Write(Utf8JsonWriter json, QueueItem item, string owner)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, item.Id);
        json.WriteString("object"u8, "queue.item"u8);
        json.WriteString("kind"u8, item.Kind);
        json.WriteString("status"u8, item.IsWaiting ? "waiting"u8 : "running"u8);
        WriteNumber(json, "ahead", item.Ahead);
        json.WriteNumber("created_at"u8, item.CreatedAt.ToUnixTimeSeconds());
        json.WriteBoolean("cancel_requested"u8, item.IsCancelled);
        var isOwn = string.Equals(item.Caller.Owner, owner, StringComparison.Ordinal);
        json.WriteBoolean("own"u8, isOwn);
        if (!isOwn)
        {
            json.WriteString("key"u8, item.Caller.KeyId);
            json.WriteString("tenant"u8, item.Caller.Tenant);
            json.WriteString("user"u8, item.Caller.User);
        }

        if (item.Drawing is { } drawing)
            Write(json, drawing, isOwn);
        json.WriteEndObject();
    }

    /// <param name="isOwn">What others ask for is theirs to know.</param>
    private static void Write(Utf8JsonWriter json, ActiveRequest drawing, bool isOwn)
    {
        var (step, steps) = drawing.Progress;
        json.WriteString("operation"u8, RecipeWriter.OperationOf(GalleryRecipe.OperationOf(drawing.Request)));
        json.WriteString("model"u8, drawing.Model);
        if (isOwn && drawing.Request is PromptedRequest { Prompt: var prompt })
            json.WriteString("prompt"u8, prompt);
        json.WriteNumber("n"u8, drawing.Request.Count);
        json.WriteNumber("images"u8, drawing.Images);
        json.WriteNumber("step"u8, step);
        json.WriteNumber("steps"u8, steps);
        if (drawing.TimeLeft is { } left)
            json.WriteNumber("seconds_left"u8, Math.Round(left.TotalSeconds, 1));
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}

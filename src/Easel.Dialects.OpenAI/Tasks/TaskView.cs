using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>An <c>image.generation.task</c> object, as gateways that have such tasks write it.</summary>
internal static class TaskView
{
    public static string PathOf(string id) => $"{OpenAIPaths.ImageTasks}/{id}";

    /// <param name="images">The task's images for reading, in their order, where they are sent themselves and not as URLs.</param>
    public static async Task WriteAsync(HttpContext context, Job job, IReadOnlyList<TaskNote> notes, TaskImages? images)
    {
        var response = context.Response;
        response.ContentType = "application/json";
        response.Headers.CacheControl = "no-store";
        await using var json = new Utf8JsonWriter(response.BodyWriter, ApiJson.Options);
        json.WriteStartObject();
        json.WriteString("id"u8, job.Id);
        json.WriteString("task_id"u8, job.Id);
        json.WriteString("object"u8, "image.generation.task"u8);
        json.WriteString("status"u8, StatusOf(job));
        json.WriteNumber("created_at"u8, job.CreatedAt.ToUnixTimeSeconds());
        if (job.EndedAt is { } ended)
            json.WriteNumber("completed_at"u8, ended.ToUnixTimeSeconds());
        if (job.ExpiresAt is { } expires)
            json.WriteNumber("expires_at"u8, expires.ToUnixTimeSeconds());
        json.WriteString("poll_url"u8, PathOf(job.Id));
        if (notes.OfType<TaskDoneNote>().FirstOrDefault() is { } done && images is not null)
            await WriteResultAsync(context, json, job, done, images);
        else if (job.State is JobState.Failed or JobState.Cancelled)
            WriteError(json, context, job, notes.OfType<TaskFailedNote>().FirstOrDefault());
        json.WriteEndObject();
        json.Flush();
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static string StatusOf(Job job) =>
        job.State switch
        {
            JobState.Completed => "completed",
            JobState.Failed or JobState.Cancelled => "failed",
            _ => "processing",
        };

    private static async ValueTask WriteResultAsync(HttpContext context, Utf8JsonWriter json, Job job, TaskDoneNote done, TaskImages images)
    {
        json.WriteNumber("http_status"u8, StatusCodes.Status200OK);
        if (images.Urls is [var first, ..])
            json.WriteString("image_url"u8, first);
        json.WriteStartObject("result"u8);
        json.WriteNumber("created"u8, (job.EndedAt ?? job.CreatedAt).ToUnixTimeSeconds());
        json.WriteString("background"u8, images.Notes[0].Background);
        json.WriteStartArray("data"u8);
        for (var i = 0; i < images.Notes.Count; i++)
        {
            json.WriteStartObject();
            await images.WriteAsync(json, context.Response.BodyWriter, i, context.RequestAborted);
            if (images.Notes[i].RevisedPrompt is { } revised)
                json.WriteString("revised_prompt"u8, revised);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("output_format"u8, done.OutputFormat);
        json.WriteString("quality"u8, done.Quality);
        json.WriteString("safety_identifier"u8, done.SafetyIdentifier);
        json.WriteString("size"u8, done.Size);
        new TokenCount(done.TextTokens, done.InputImageTokens, done.ImageTokens).Write(json);
        WriteEasel(json, done, images.Notes);
        json.WriteEndObject();
    }

    private static void WriteEasel(Utf8JsonWriter json, TaskDoneNote done, IReadOnlyList<TaskImageNote> images)
    {
        json.WriteStartObject("easel"u8);
        json.WriteString("model"u8, done.Model);
        RecipeJson.WriteSeeds(json, [.. images.Select(image => image.Recipe)]);
        RecipeJson.Write(json, images[0].Recipe);
        new ResponseWarnings(done.Warnings).Write(json);
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, HttpContext context, Job job, TaskFailedNote? failed)
    {
        failed ??= new TaskFailedNote(
            StatusCodes.Status500InternalServerError,
            [
                job.State == JobState.Cancelled
                    ? new ApiError(StatusCodes.Status409Conflict, "invalid_request_error", "cancelled", null, "The task was cancelled.")
                    : ApiError.Internal(job.Id) with
                    {
                        Code = job.Error?.Code,
                        Message = job.Error?.Message ?? "The task failed.",
                    },
            ]
        );
        json.WriteNumber("http_status"u8, job.State == JobState.Cancelled ? StatusCodes.Status409Conflict : failed.Status);
        ErrorShapes.Of(context).Write(json, failed.Errors);
    }
}

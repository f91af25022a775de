using System.Text.Json;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Jobs;

namespace Easel.Server.Jobs;

/// <summary><c>GET /v1/jobs</c>, <c>GET /v1/jobs/{id}</c>, <c>POST /v1/jobs/{id}/cancel</c>, ours: the caller's accepted work of every
/// kind.</summary>
internal sealed class JobEndpoints(IJobStore jobs, JobRunner runner)
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    public async Task ListAsync(HttpContext context)
    {
        string? kind = null;
        var page = new PageQuery(
            context.Request.Query,
            DefaultLimit,
            MaxLimit,
            (name, value) =>
            {
                if (name is not "kind")
                    return false;
                kind = value;
                return true;
            }
        );
        var owner = Caller.OwnerOf(context);
        var after = page.After is { } id ? await jobs.FindAsync(owner, id, context.RequestAborted) : null;
        if (page.After is not null && after is null)
            page.AddUnknownAfter("job");
        if (page.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, page.Problems);
            return;
        }

        var found = await jobs.ListAsync(new JobQuery(owner, kind, page.Limit, page.NewestFirst, after), context.RequestAborted);
        await JsonResponse.WriteAsync(context, json => PageQuery.Write(json, found.Items, Write, job => job.Id, found.HasMore));
    }

    public async Task GetAsync(HttpContext context) =>
        await RespondAsync(context, await jobs.FindAsync(Caller.OwnerOf(context), IdOf(context), context.RequestAborted));

    /// <summary>Cancelling twice is cancelling once; what has ended otherwise stays as it is, and the client is told.</summary>
    public async Task CancelAsync(HttpContext context)
    {
        var job = await runner.CancelAsync(Caller.OwnerOf(context), IdOf(context), context.RequestAborted);
        if (job is { State: JobState.Completed or JobState.Failed })
            await ErrorResponse.WriteAsync(context, ApiError.AlreadyEnded(job.Id, JobStates.NameOf(job.State)));
        else
            await RespondAsync(context, job);
    }

    private static Task RespondAsync(HttpContext context, Job? job) =>
        job is null
            ? ErrorResponse.WriteAsync(context, ApiError.NoSuchJob(IdOf(context)))
            : JsonResponse.WriteAsync(context, json => Write(json, job));

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues["job_id"]!;

    private static void Write(Utf8JsonWriter json, Job job)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, job.Id);
        json.WriteString("object"u8, "job"u8);
        json.WriteString("kind"u8, job.Kind);
        json.WriteString("status"u8, JobStates.NameOf(job.State));
        json.WriteBoolean("cancel_requested"u8, job.CancelRequested);
        WriteTime(json, "created_at"u8, job.CreatedAt);
        WriteTime(json, "started_at"u8, job.StartedAt);
        WriteTime(json, "ended_at"u8, job.EndedAt);
        WriteTime(json, "expires_at"u8, job.ExpiresAt);
        json.WriteNumber("attempts"u8, job.Attempts);
        if (job.Error is { } error)
        {
            json.WriteStartObject("error"u8);
            json.WriteString("code"u8, error.Code);
            json.WriteString("message"u8, error.Message);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("error"u8);
        }

        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? time)
    {
        if (time is { } known)
            json.WriteNumber(name, known.ToUnixTimeSeconds());
        else
            json.WriteNull(name);
    }
}

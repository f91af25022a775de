using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary><c>GET /v1/batches</c>, <c>GET /v1/batches/{id}</c>, <c>POST /v1/batches/{id}/cancel</c>. Another key's batch is not
/// there.</summary>
internal sealed class BatchEndpoints(IJobStore jobs, JobRunner runner, BatchOutputs outputs)
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    public async Task ListAsync(HttpContext context)
    {
        var page = new PageQuery(context.Request.Query, DefaultLimit, MaxLimit);
        var after = page.After is { } id ? await FindAsync(context, id) : null;
        if (page.After is not null && after is null)
            page.AddUnknownAfter("batch");
        if (page.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, page.Problems);
            return;
        }

        var found = await jobs.ListAsync(
            new JobQuery(Caller.OwnerOf(context), BatchHandler.JobKind, page.Limit, page.NewestFirst, after),
            context.RequestAborted
        );
        var views = new List<BatchView>(found.Items.Count);
        foreach (var job in found.Items)
            views.Add(await ViewAsync(job, context.RequestAborted));
        await JsonResponse.WriteAsync(
            context,
            json => PageQuery.Write(json, views, (writer, view) => view.Write(writer), view => view.Job.Id, found.HasMore)
        );
    }

    public async Task GetAsync(HttpContext context)
    {
        if (await FindAsync(context, IdOf(context)) is { } job)
            await RespondAsync(context, job);
        else
            await ErrorResponse.WriteAsync(context, NoSuchBatch(IdOf(context)));
    }

    /// <summary>What is done stays done: its results come with the files. Cancelling twice is cancelling once.</summary>
    public async Task CancelAsync(HttpContext context)
    {
        var id = IdOf(context);
        if (
            await FindAsync(context, id) is null
            || await runner.CancelAsync(Caller.OwnerOf(context), id, context.RequestAborted) is not { } job
        )
        {
            await ErrorResponse.WriteAsync(context, NoSuchBatch(id));
            return;
        }

        if (job.State is JobState.Completed or JobState.Failed)
            await ErrorResponse.WriteAsync(context, ApiError.AlreadyEnded(job.Id, JobStates.NameOf(job.State)));
        else
            await RespondAsync(context, job);
    }

    /// <summary>The batch as it is.</summary>
    public async Task RespondAsync(HttpContext context, Job job)
    {
        var view = await ViewAsync(job, context.RequestAborted);
        await JsonResponse.WriteAsync(context, view.Write);
    }

    private async ValueTask<Job?> FindAsync(HttpContext context, string id) =>
        await jobs.FindAsync(Caller.OwnerOf(context), id, context.RequestAborted) is { Kind: BatchHandler.JobKind } job ? job : null;

    private async ValueTask<BatchView> ViewAsync(Job job, CancellationToken cancellationToken)
    {
        var payload =
            await jobs.ReadPayloadAsync(job.Id, cancellationToken)
            ?? throw new InvalidOperationException($"{job.Id} was deleted while it was looked at.");
        var order = BatchHandler.OrderOf(payload);
        var note = BatchHandler.NoteOf(await jobs.ReadJournalAsync(job.Id, 0, cancellationToken));
        var (done, failed) = await outputs.LinesAsync(job.Id, cancellationToken);
        var outcome = await outputs.FindAsync(job.Id, cancellationToken);
        // Its server died when it was cancelled, or had no room for its files.
        if (outcome is null && job.IsEnded && done.Count + failed.Count > 0)
            outcome = await outputs.MakeAsync(job, order, expired: false, cancellationToken);
        return new BatchView(job, order, note, outcome, done.Count, failed.Count);
    }

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues["batch_id"]!;

    private static ApiError NoSuchBatch(string id) =>
        new(
            StatusCodes.Status404NotFound,
            "invalid_request_error",
            "batch_not_found",
            "batch_id",
            $"No batch found with id {Quote.Text(id)}."
        );
}

using Easel.Abstractions.Requests;
using Easel.Core.Storage;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>Does the image tasks of the queue.</summary>
internal sealed class TaskHandler(TaskDrawing drawing, KeptInputs inputs, UploadBudget budget, TimeProvider clock, ILogger<TaskHandler> log)
    : IJobHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public string Kind => CreateTask.Kind;

    // As background responses: while one is encoded the next is drawn.
    public int MaxRunning => 2;

    public async ValueTask<JobOutcome> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var order = TaskOrder.Parse(run.Payload.Span);
        try
        {
            while (true)
            {
                if (await TryAsync(order, run, cancellationToken) is { } outcome)
                    return outcome;
                // Nobody waits at a connection: it may take its time.
                await Task.Delay(Patience, clock, cancellationToken);
            }
        }
        catch (Exception full) when (StorageFullException.Is(full))
        {
            log.NotKept(full, run.Job.Id);
            return await TaskDrawing.FailAsync(run, [ApiError.StorageFull]);
        }
    }

    /// <summary>Null when there was no room for it among the others.</summary>
    private async ValueTask<JobOutcome?> TryAsync(TaskOrder order, JobRun run, CancellationToken cancellationToken)
    {
        using var share = new UploadShare(budget, run.Job.Owner);
        var (request, error) = await inputs.OpenAsync(run.Job.Id, order.Drawing, share, cancellationToken);
        if (error is not null)
            return await TaskDrawing.FailAsync(run, [ApiError.Internal(run.Job.Id) with { Code = error.Code, Message = error.Message }]);
        if (request is null)
            return null;
        var context = new RequestContext
        {
            Caller = run.Job.Caller,
            RequestId = run.Job.Id,
            Api = OpenAIDialect.Name,
        };
        return await drawing.RunAsync(order, request with { Context = context }, run, cancellationToken);
    }
}

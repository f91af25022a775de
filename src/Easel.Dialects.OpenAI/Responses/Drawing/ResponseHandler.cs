using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Drawing;

/// <summary>Does the responses of the queue: those in the background, and those whose server died or was stopped.</summary>
internal sealed class ResponseHandler(
    ImageService service,
    ResponseDrawing drawing,
    KeptInputs inputs,
    IJobFiles files,
    UploadBudget budget,
    TimeProvider clock,
    ILogger<ResponseHandler> log
) : IJobHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public string Kind => StoredResponse.Kind;

    // They wait for the model with everybody else; while one is encoded the next is drawn.
    public int MaxRunning => 2;

    public async ValueTask<JobOutcome> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var request = ResponseRequest.Parse(run.Payload.Span);
        while (true)
        {
            if (await TryAsync(request, run, cancellationToken) is { } outcome)
                return outcome;
            // Nobody waits at a connection: it may take its time.
            await Task.Delay(Patience, clock, cancellationToken);
        }
    }

    /// <summary>Null when there was no room for it among the others.</summary>
    private async ValueTask<JobOutcome?> TryAsync(ResponseRequest request, JobRun run, CancellationToken cancellationToken)
    {
        using var share = new UploadShare(budget, run.Job.Owner);
        var (opened, error) = await inputs.OpenAsync(request.Id, request.Order, share, cancellationToken);
        if (error is not null)
            return JobOutcome.Failed(error);
        if (opened is null)
            return null;
        var drawn = opened with
        {
            Context = new RequestContext
            {
                Caller = run.Job.Caller,
                RequestId = request.Id,
                Api = OpenAIDialect.Name,
            },
        };
        var (prepared, problems) = service.Draft(drawn).Prepare(request.Warnings);
        var failure = prepared is null
            ? new FailureEvent(problems)
            : await drawing.RunAsync(prepared, new StoredNotes(run, files), cancellationToken);
        if (failure is { Errors: [{ Kind: ImageErrorKind.Overloaded, IsFinal: false }, ..] })
            return null;
        return failure is null ? JobOutcome.Completed : JobOutcome.Failed(ResponseFailures.ToJobError(failure, request.Id, log));
    }
}

using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Drawing;

/// <summary>Does the responses of the queue: those in the background, and those whose server died or was stopped.</summary>
internal sealed class ResponseHandler(
    ResponseDrawing drawing,
    ResponseStore responses,
    IJobFiles files,
    InputImageReader images,
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
        var opened = new List<InputImage>();
        var order = request.Order;
        foreach (var name in order.HasMask ? order.Images.Append(DrawingOrder.MaskFile) : order.Images)
        {
            await using var content = await responses.OpenImageAsync(request.Id, name, cancellationToken);
            if (content is null)
                return JobOutcome.Failed(new JobError("server_error", "An image of the request is not there any more."));
            var file = share.NewFile();
            if (await file.FillAsync(content, images.Limits.MaxBytes, cancellationToken) != UploadProblem.None)
                return null;
            var (image, problem) = await images.ReadAsync(file, cancellationToken);
            if (image is null)
                throw new InvalidOperationException($"An image that was good is not any more: {problem!.Message}.");
            opened.Add(image);
        }

        var mask = order.HasMask ? opened[^1] : null;
        if (mask is not null)
            opened.RemoveAt(opened.Count - 1);
        var drawn = order.ToRequest(opened, mask) with
        {
            Context = new RequestContext
            {
                Caller = new CallerIdentity(run.Job.Owner),
                RequestId = request.Id,
                Api = OpenAIDialect.Name,
            },
        };
        var failure = await drawing.RunAsync(drawn, request.Warnings, new StoredNotes(run, files), cancellationToken);
        if (failure is { Errors: [{ Kind: ImageErrorKind.Overloaded }, ..] })
            return null;
        return failure is null ? JobOutcome.Completed : JobOutcome.Failed(ResponseFailures.ToJobError(failure, request.Id, log));
    }
}

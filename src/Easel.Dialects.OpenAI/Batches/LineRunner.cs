using System.Data.Common;
using System.Runtime.InteropServices;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Core.Storage;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Images;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>Does one request of a batch as the endpoint would, after everybody who waits for a response.</summary>
internal sealed class LineRunner(
    ImageService images,
    GenerationReader generations,
    EditReader edits,
    IJobFiles files,
    UploadBudget budget,
    TimeProvider clock,
    ILogger<LineRunner> log
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Keeps what came of the line; what only has to wait is done again.</summary>
    /// <param name="begun">Done when the line's turn at the model came, and the next may get in line.</param>
    public async ValueTask RunAsync(
        Job job,
        string endpoint,
        int line,
        BatchLine request,
        TaskCompletionSource begun,
        CancellationToken cancellationToken
    )
    {
        while (
            await files.IsFullAsync(job.Owner, cancellationToken)
            || await TryAsync(job, endpoint, line, request, begun, cancellationToken) is var retry && retry is not null
        )
        {
            await Task.Delay(Patience, clock, cancellationToken);
        }
    }

    /// <summary>Null when it is done; otherwise when to try again.</summary>
    private async ValueTask<TimeSpan?> TryAsync(
        Job job,
        string endpoint,
        int line,
        BatchLine request,
        TaskCompletionSource begun,
        CancellationToken cancellationToken
    )
    {
        await using var file = files.Begin(job.Owner, job.Id);
        var incoming = IncomingOf(job, request, cancellationToken);
        var result = new LineResult(file, request.CustomId, incoming.RequestId, cancellationToken);
        if (!await TryDrawAsync(incoming, endpoint is OpenAIPaths.Edits ? edits : generations, result, begun))
        {
            var message = ApiError.Internal(incoming.RequestId).Message;
            return await LineResult.KeepErrorAsync(files, job, line, request.CustomId, "server_error", message, cancellationToken)
                ? null
                : Patience;
        }

        if (result is { Status: StatusCodes.Status429TooManyRequests, IsFinal: false })
            return result.RetryAfter ?? Patience;
        await result.CompleteAsync(line);
        return result.IsKept ? null : Patience;
    }

    /// <summary>False when the server failed in the middle of the result.</summary>
    private async ValueTask<bool> TryDrawAsync(IncomingRequest incoming, ICallReader reader, LineResult result, TaskCompletionSource begun)
    {
        try
        {
            await DrawAsync(incoming, reader, result, begun);
            return true;
        }
        catch (Exception bug) when (!incoming.Cancelled.IsCancellationRequested && !(bug is DbException || StorageFailure.Is(bug)))
        {
            log.LineFailed(bug, incoming.RequestId);
            if (result.Status != 0)
                return false;
            await result.WriteAsync([ApiError.Internal(incoming.RequestId)]);
            return true;
        }
    }

    private async ValueTask DrawAsync(IncomingRequest incoming, ICallReader reader, LineResult result, TaskCompletionSource begun)
    {
        // The request's images are freed when its result is kept.
        using var share = new UploadShare(budget, incoming.Owner);
        var (call, problems) = await reader.ReadAsync(incoming, share);
        if (call is null)
        {
            await result.WriteAsync(problems);
            return;
        }

        using var drawn = new DrawnImages(call);
        await foreach (var happened in images.RunAsync(call.Prepared, incoming.Cancelled))
        {
            // What comes first comes before its turn.
            if (happened is not (AcceptedEvent or WarningEvent))
                begun.TrySetResult();
            drawn.Add(happened);
        }

        incoming.Cancelled.ThrowIfCancellationRequested();
        drawn.Complete();
        if (drawn.Failure is { } failure)
            await result.WriteAsync(Failures.ToErrors(failure, incoming.RequestId, log));
        else
            await result.WriteAsync(drawn, clock.GetUtcNow());
    }

    private static IncomingRequest IncomingOf(Job job, BatchLine request, CancellationToken cancellationToken)
    {
        MemoryMarshal.TryGetArray(request.Body, out var body);
        return new IncomingRequest
        {
            Context = new RequestContext
            {
                Caller = job.Caller,
                RequestId = $"req_{Guid.NewGuid():N}",
                Api = OpenAIDialect.Name,
                Priority = RequestPriority.Low,
                IsBatch = true,
                BatchLine = request.CustomId,
            },
            ContentType = "application/json",
            Body = new MemoryStream(body.Array!, body.Offset, body.Count, writable: false),
            Cancelled = cancellationToken,
            IsAwaited = false,
        };
    }
}

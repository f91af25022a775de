using System.Runtime.InteropServices;
using Easel.Core.Storage;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Idempotency;
using Easel.Dialects.OpenAI.Images;
using Easel.Jobs;
using Microsoft.AspNetCore.Http.Features;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>Does one request of a batch as the endpoint would, after everybody who waits for an answer.</summary>
internal sealed class LineRunner(
    ImagesHandler handler,
    GenerationReader generations,
    EditReader edits,
    IJobFiles files,
    TimeProvider clock,
    ILogger<LineRunner> log
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly ApiError NoStream = ApiError.BadRequest(
        "unsupported_parameter",
        "stream",
        "'stream' is true; a line of a batch cannot be streamed."
    );

    /// <summary>Keeps what came of the line; what only has to wait is done again.</summary>
    public async ValueTask RunAsync(
        Job job,
        string endpoint,
        int line,
        BatchLine request,
        ICallWatcher watcher,
        CancellationToken cancellationToken
    )
    {
        while (
            await files.IsFullAsync(job.Owner, cancellationToken)
            || await TryAsync(job, endpoint, line, request, watcher, cancellationToken) is var retry && retry is not null
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
        ICallWatcher watcher,
        CancellationToken cancellationToken
    )
    {
        await using var file = files.Begin(job.Owner, job.Id);
        var requestId = $"req_{Guid.NewGuid():N}";
        var result = new LineResult(file, request.CustomId, requestId, cancellationToken);
        var response = new RecordedResponse(result);
        var isWhole = await AnswerAsync(
            Context(job, endpoint, request, requestId, response, cancellationToken),
            endpoint,
            request,
            response,
            watcher
        );
        cancellationToken.ThrowIfCancellationRequested();
        if (!isWhole)
            return await LineResult.KeepErrorAsync(
                files,
                job,
                line,
                request.CustomId,
                "server_error",
                ApiError.Internal(requestId).Message,
                cancellationToken
            )
                ? null
                : Patience;
        if (result.Status == StatusCodes.Status429TooManyRequests)
            return result.RetryAfter ?? Patience;
        await result.CompleteAsync(line);
        return result.IsKept ? null : Patience;
    }

    /// <summary>False when the server failed in the middle of the answer.</summary>
    private async ValueTask<bool> AnswerAsync(
        HttpContext context,
        string endpoint,
        BatchLine request,
        RecordedResponse response,
        ICallWatcher watcher
    )
    {
        try
        {
            if (request.Streams)
                await ErrorResponse.WriteAsync(context, NoStream);
            else
                await handler.HandleAsync(context, endpoint is OpenAIPaths.Edits ? edits : generations, watcher);
            await response.CompleteAsync();
            return true;
        }
        catch (Exception bug) when (!context.RequestAborted.IsCancellationRequested && !StorageFailure.Is(bug))
        {
            log.LogError(bug, "{RequestId} of a batch failed", context.TraceIdentifier);
            if (response.HasStarted)
                return false;
            await ErrorResponse.WriteAsync(context, ApiError.Internal(context.TraceIdentifier));
            await response.CompleteAsync();
            return true;
        }
    }

    private static DefaultHttpContext Context(
        Job job,
        string endpoint,
        BatchLine request,
        string requestId,
        RecordedResponse response,
        CancellationToken cancellationToken
    )
    {
        MemoryMarshal.TryGetArray(request.Body, out var body);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(
            new HttpRequestFeature
            {
                Protocol = "HTTP/1.1",
                Scheme = "http",
                Method = HttpMethods.Post,
                Path = endpoint,
                Headers = new HeaderDictionary { ["content-type"] = "application/json" },
                Body = new MemoryStream(body.Array!, body.Offset, body.Count, writable: false),
            }
        );
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(response);
        features.Set<IHttpRequestLifetimeFeature>(new Lifetime(cancellationToken));
        features.Set<IHttpRequestIdentifierFeature>(new HttpRequestIdentifierFeature { TraceIdentifier = requestId });
        features.Set<IResponseRecording>(NoFollowers.Instance);
        return new DefaultHttpContext(features) { User = Caller.PrincipalOf(job.Caller) };
    }

    private sealed class Lifetime(CancellationToken cancelled) : IHttpRequestLifetimeFeature
    {
        public CancellationToken RequestAborted { get; set; } = cancelled;

        public void Abort() { }
    }

    /// <summary>Nobody waits at a connection that must be kept alive.</summary>
    private sealed class NoFollowers : IResponseRecording
    {
        public static NoFollowers Instance { get; } = new();

        public void AwaitJson() { }

        public void DoNotKeep() { }
    }
}

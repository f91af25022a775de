using System.Globalization;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Streaming;
using Microsoft.AspNetCore.WebUtilities;

namespace Easel.Dialects.Idempotency;

/// <summary>
/// With an <c>Idempotency-Key</c> the work is done once: the same request with the same key gives the first answer, byte for
/// byte, also while it is being made and after its connection was lost; with <c>Last-Event-ID</c> a stream goes on after that event.
/// </summary>
internal sealed class IdempotencyMiddleware(
    RequestDelegate next,
    RunningResponses answers,
    IdempotencyOptions options,
    KeepAliveOptions keepAlive,
    TimeProvider clock,
    ILogger<IdempotencyMiddleware> log
)
{
    public const string Header = "Idempotency-Key";
    private const int MaxKeyLength = 255;
    private const int BodyInMemory = 64 << 10;

    public Task InvokeAsync(HttpContext context)
    {
        var keys = context.Request.Headers[Header];
        if (keys.Count == 0 || context.GetEndpoint()?.Metadata.GetMetadata<IdempotentRoute>() is null)
            return next(context);
        if (keys.Count > 1 || keys[0] is not { Length: > 0 and <= MaxKeyLength } key || !IsVisible(key))
        {
            return ErrorResponse.WriteAsync(
                context,
                ApiError.BadRequest(
                    "invalid_idempotency_key",
                    Header,
                    $"'{Header}' must be one value of 1 to {MaxKeyLength} visible ASCII characters."
                )
            );
        }

        if (LastEventId(context.Request) is { } last)
            return FollowAsync(context, RunningResponses.KeyOf(Caller.OwnerOf(context), key), last);
        return ErrorResponse.WriteAsync(
            context,
            ApiError.BadRequest("invalid_value", "Last-Event-ID", "'Last-Event-ID' must be the id of an event that was received.")
        );
    }

    private async Task FollowAsync(HttpContext context, string key, int lastEvent)
    {
        // To go on after an event that nobody knows any more would be to begin anew, and to repeat.
        if (lastEvent > 0 && await answers.IsUnknownAsync(key, context.RequestAborted))
        {
            await ErrorResponse.WriteAsync(context, ApiError.NothingToResume);
            return;
        }

        var body = new FileBufferingReadStream(context.Request.Body, BodyInMemory, bufferLimit: null, options.TemporaryFolder);
        var request = await FingerprintAsync(context, body);
        var (answer, isNew) = await FollowAsync(key, request, body, context.RequestAborted);
        try
        {
            if (isNew)
                Write(context, key, answer, body);
            else
                await body.DisposeAsync();
            if (!string.Equals(answer.Request, request, StringComparison.Ordinal))
            {
                // The official clients would otherwise try a conflict again.
                context.Response.Headers["x-should-retry"] = "false";
                await ErrorResponse.WriteAsync(context, ApiError.IdempotencyConflict);
                return;
            }

            if (!isNew)
                context.Response.Headers["idempotent-replayed"] = "true";
            await new RecordedResponseFollower(context, answer, lastEvent, clock, keepAlive.Interval).SendAsync();
        }
        finally
        {
            answer.Unfollow();
        }
    }

    private async ValueTask<(RunningResponse Response, bool IsNew)> FollowAsync(
        string key,
        string request,
        FileBufferingReadStream body,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await answers.FollowAsync(key, request, cancellationToken);
        }
        catch
        {
            await body.DisposeAsync();
            throw;
        }
    }

    private static async ValueTask<string> FingerprintAsync(HttpContext context, FileBufferingReadStream body)
    {
        try
        {
            await body.DrainAsync(context.RequestAborted);
            body.Position = 0;
            return await RequestFingerprint.OfAsync(context.Request, body, context.RequestAborted);
        }
        catch
        {
            await body.DisposeAsync();
            throw;
        }
    }

    private void Write(HttpContext context, string key, RunningResponse answer, FileBufferingReadStream body)
    {
        var response = new RecordedResponse(answer);
        var detached = DetachedRequest.Of(context, body, answer, response);
        answers.Write(
            key,
            answer,
            async _ =>
            {
                await using (body)
                    await RunAsync(detached, response);
            }
        );
    }

    private async Task RunAsync(HttpContext detached, RecordedResponse response)
    {
        try
        {
            await next(detached);
        }
        catch (Exception bug) when (!response.HasStarted && !detached.RequestAborted.IsCancellationRequested)
        {
            log.RequestFailed(bug, detached.TraceIdentifier);
            await ErrorResponse.WriteAsync(detached, ApiError.From(bug, detached.TraceIdentifier));
        }

        // What was broken off in the middle is no response to keep.
        detached.RequestAborted.ThrowIfCancellationRequested();
        await response.CompleteAsync();
    }

    /// <summary>0 when there is none; null when it is none that this server gave.</summary>
    private static int? LastEventId(HttpRequest request)
    {
        var header = request.Headers["Last-Event-ID"].ToString();
        if (header.Length == 0)
            return 0;
        return int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    private static bool IsVisible(string key) => !key.AsSpan().ContainsAnyExceptInRange('!', '~');
}

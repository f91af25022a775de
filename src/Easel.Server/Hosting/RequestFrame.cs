using Easel.Dialects.Endpoints;
using Easel.Dialects.Errors;

namespace Easel.Server.Hosting;

/// <summary>
/// Around every request: its id, one log line, and its dialect's error object for whatever has none yet
/// (unknown routes, oversized or slow bodies, bugs). No exception text ever reaches a client.
/// </summary>
internal sealed class RequestFrame(RequestDelegate next, TimeProvider clock, RequestLimits limits, ILogger<RequestFrame> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = clock.GetTimestamp();
        context.TraceIdentifier = $"req_{Guid.NewGuid():N}";
        var headers = context.Response.Headers;
        headers["x-request-id"] = context.TraceIdentifier;
        headers.XContentTypeOptions = "nosniff";
        try
        {
            await next(context);
            await ShapeAsync(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody reads it; it is for the log.
            if (!context.Response.HasStarted)
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException bad)
        {
            await RespondAsync(context, Shape(context, bad));
        }
        catch (Exception bug)
        {
            log.RequestFailed(bug, context.TraceIdentifier);
            await RespondAsync(context, ApiError.From(bug, context.TraceIdentifier));
        }

        var quiet = context.GetEndpoint()?.Metadata.GetMetadata<QuietEndpoint>() is not null;
        var level = quiet ? LogLevel.Debug : LogLevel.Information;
        if (!log.IsEnabled(level))
            return;
        var (request, response) = (context.Request, context.Response);
        log.Responded(
            level,
            request.Method,
            request.Path.ToUriComponent(),
            response.StatusCode,
            Milliseconds(started),
            context.TraceIdentifier
        );
    }

    private long Milliseconds(long started) => (long)clock.GetElapsedTime(started).TotalMilliseconds;

    /// <summary>Gives the framework's bare statuses a body.</summary>
    private static Task ShapeAsync(HttpContext context)
    {
        if (context.Response.HasStarted || context.Response.ContentType is not null)
            return Task.CompletedTask;
        var (method, path) = (context.Request.Method, context.Request.Path.ToUriComponent());
        return context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ErrorResponse.WriteAsync(context, ApiError.NoSuchRoute(method, path)),
            StatusCodes.Status405MethodNotAllowed => ErrorResponse.WriteAsync(context, ApiError.WrongMethod(method, path)),
            _ => Task.CompletedTask,
        };
    }

    private ApiError Shape(HttpContext context, BadHttpRequestException bad) =>
        bad.StatusCode switch
        {
            _ when bad is BadEncodingException => ApiError.BadRequest("invalid_content_encoding", null, bad.Message),
            StatusCodes.Status413PayloadTooLarge => ApiError.TooLarge(BodyLimit.Of(context, limits)),
            StatusCodes.Status408RequestTimeout => ApiError.TooSlow,
            _ => ApiError.BadRequest(null, null, "The request is not well-formed HTTP."),
        };

    private static async Task RespondAsync(HttpContext context, ApiError error)
    {
        if (context.Response.HasStarted)
        {
            // Half a response must not look like a whole one.
            context.Abort();
            return;
        }

        await ErrorResponse.WriteAsync(context, error);
    }
}

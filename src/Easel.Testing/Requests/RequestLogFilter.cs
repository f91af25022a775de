using Microsoft.AspNetCore.Hosting;

namespace Easel.Testing.Requests;

/// <summary>Notes every request, with its body, also of those that are refused unread: a test asks what was sent.</summary>
internal sealed class RequestLogFilter(RequestLog log) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(LogAsync);
            next(app);
        };

    private async Task LogAsync(HttpContext context, RequestDelegate next)
    {
        var body = new RecordedBody(context.Request.Body);
        var seen = new SeenRequest(context.Request, body);
        log.Add(seen);
        context.Request.Body = body;
        // Before the last byte of the response: whoever has it finds the request whole.
        context.Response.OnCompleted(() => Complete(context, seen));
        try
        {
            await next(context);
            await DrainAsync(body, context);
        }
        finally
        {
            await Complete(context, seen);
        }
    }

    private static async Task DrainAsync(RecordedBody body, HttpContext context)
    {
        try
        {
            await body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        catch (Exception failure) when (failure is IOException or BadHttpRequestException or OperationCanceledException)
        {
            // It was refused for its length, or the client left: what came is there.
        }
    }

    private static Task Complete(HttpContext context, SeenRequest seen)
    {
        seen.Complete(
            context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted
                ? StatusCodes.Status499ClientClosedRequest
                : context.Response.StatusCode
        );
        return Task.CompletedTask;
    }
}

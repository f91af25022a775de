using Easel.Dialects.Errors;
using Easel.Dialects.Idempotency;
using Easel.Dialects.Json;

namespace Easel.Dialects.Routing;

/// <summary>Refuses a dry run where an endpoint would do the real thing, and keeps one from being recorded as the response to an
/// idempotency key.</summary>
internal sealed class DryRunMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var asked = context.Request.Headers[DryRun.Header].ToString();
        if (asked.Length == 0 || string.Equals(asked, "false", StringComparison.OrdinalIgnoreCase) || IsHarmless(context.Request.Method))
            return next(context);
        if (!DryRun.IsAsked(context))
            return RefuseAsync(
                context,
                "invalid_value",
                $"The header '{DryRun.Header}' is '{Quote.Shorten(asked)}'; it must be true or false."
            );
        if (context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<DryRun.Allowed>() is null)
            return RefuseAsync(context, "dry_run_not_supported", "This endpoint has no dry run; nothing was done.");
        context.Request.Headers.Remove(IdempotencyMiddleware.Header);
        return next(context);
    }

    private static bool IsHarmless(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static Task RefuseAsync(HttpContext context, string code, string message) =>
        ErrorResponse.WriteAsync(context, ApiError.BadRequest(code, DryRun.Header, message));
}

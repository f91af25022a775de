using Easel.Core.Access.Keys;
using Easel.Dialects.Errors;

namespace Easel.Server.Access;

/// <summary>
/// Where no key is asked for anyone on this machine may in, but only by a loopback name, so that a web page cannot reach the server
/// through a name of its own (DNS rebinding), and no page of another site: browsers post its forms and plain text here without
/// asking first. Looks at what the request itself says, not at what a proxy forwarded.
/// </summary>
internal sealed class SameMachineMiddleware(RequestDelegate next, AccessKeyDirectory keys, PageOrigins pages)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // A request that is fine either way need not wait for a database.
        if (WhyRefused(context.Request) is { } problem && !await keys.IsRequiredAsync(context.RequestAborted))
            await ErrorResponse.WriteAsync(context, ApiError.Forbidden(problem));
        else
            await next(context);
    }

    /// <summary>Why the request does not come from this machine; null when it does.</summary>
    private string? WhyRefused(HttpRequest request)
    {
        if (!IsLoopback(request.Host.Host))
            return "Without an access key this server answers only to localhost; create one ('easel keys create') to use another name.";
        foreach (var origin in request.Headers.Origin)
        {
            // 'null' too: that is what a page in a sandboxed frame calls itself.
            if (origin is null || !pages.MayCall(origin))
                return "Without an access key this server answers no pages of other sites; add the page's origin to Easel:AllowedOrigins.";
        }

        return null;
    }

    /// <summary>HTTP/1.0 may come without a host.</summary>
    private static bool IsLoopback(string host) => host.Length == 0 || PageOrigins.IsLoopback(host);
}

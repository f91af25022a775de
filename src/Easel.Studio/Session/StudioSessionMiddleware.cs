using Easel.Studio.Api;
using Microsoft.Net.Http.Headers;

namespace Easel.Studio.Session;

/// <summary>Lets the session's cookie stand for its key in requests that the studio's own pages make, of whatever API, and in none that
/// brings a key of its own.</summary>
internal sealed class StudioSessionMiddleware(RequestDelegate next, StudioSession session)
{
    private const string ApiKeyHeader = "api-key";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (
            request.Headers.Authorization.Count == 0
            && !request.Headers.ContainsKey(ApiKeyHeader)
            && IsOfThisSite(request)
            && session.KeyOf(context) is { } key
        )
            BearerKey.Set(request, key);
        return next(context);
    }

    /// <summary>Browsers say so themselves; those that do not name the page that something is sent from.</summary>
    private static bool IsOfThisSite(HttpRequest request)
    {
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return request.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" => true,
            // Typed into the address bar, or a bookmark.
            "none" => reads,
            "" => request.Headers[HeaderNames.Origin].ToString() is { Length: > 0 } origin
                ? origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
                : reads,
            // A link on another page, which the browser sends the cookie with only where the site is the same: a page may be looked at.
            _ => reads && IsPage(request),
        };
    }

    private static bool IsPage(HttpRequest request) => request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StudioPage>() is not null;
}

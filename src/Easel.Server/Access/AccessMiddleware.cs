using System.Net;
using Microsoft.Net.Http.Headers;

namespace Easel.Server;

/// <summary>
/// Lets in who has a key (<c>Authorization: Bearer</c> or <c>api-key</c>). Without configured keys anyone on this machine may
/// in, but only by a loopback name, so that a web page cannot reach the server through a name of its own (DNS rebinding).
/// </summary>
internal sealed class AccessMiddleware(RequestDelegate next, AccessKeys keys)
{
    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext context)
    {
        if (!keys.Required)
        {
            return IsLoopback(context.Request.Host.Host)
                ? next(context)
                : ErrorAnswer.WriteAsync(context, ApiError.Forbidden("Without an access key this server answers only to localhost; configure Easel:AccessKeys to use another name."));
        }

        if (IsOpen(context.Request.Path)) return next(context);
        if (PresentedKey(context.Request.Headers) is { } key && keys.OwnerOf(key) is { } owner)
        {
            context.Features.Set(new Caller(owner));
            return next(context);
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorAnswer.WriteAsync(context, ApiError.InvalidKey);
    }

    private static bool IsOpen(PathString path)
    {
        foreach (var open in Routes.WithoutKey)
        {
            if (path.StartsWithSegments(open, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsLoopback(string host) =>
        host.Length == 0
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));

    private static string? PresentedKey(IHeaderDictionary headers)
    {
        if (headers.TryGetValue("api-key", out var apiKey)) return apiKey;
        var authorization = headers[HeaderNames.Authorization].ToString();
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : null;
    }
}

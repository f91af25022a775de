using System.Net;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Server.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Net.Http.Headers;

namespace Easel.Server.Access;

/// <summary>
/// Lets in who has a key (<c>Authorization: Bearer</c> or <c>api-key</c>). Without configured keys anyone on this machine may
/// in, but only by a loopback name, so that a web page cannot reach the server through a name of its own (DNS rebinding),
/// and no page of another site: browsers post its forms and plain text here without asking first.
/// </summary>
internal sealed class AccessMiddleware(RequestDelegate next, AccessKeys keys, EaselOptions options)
{
    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext context)
    {
        if (!keys.Required)
        {
            return WhyRefused(context.Request) is { } problem ? ErrorAnswer.WriteAsync(context, ApiError.Forbidden(problem)) : next(context);
        }

        if (IsOpen(context)) return next(context);
        if (PresentedKey(context.Request.Headers) is { } key && keys.OwnerOf(key) is { } owner)
        {
            context.Features.Set(new Caller(owner));
            return next(context);
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorAnswer.WriteAsync(context, ApiError.InvalidKey);
    }

    /// <summary>Why the request does not come from this machine; null when it does.</summary>
    private string? WhyRefused(HttpRequest request)
    {
        if (!IsLoopback(request.Host.Host)) return "Without an access key this server answers only to localhost; configure Easel:AccessKeys to use another name.";
        foreach (var origin in request.Headers.Origin)
        {
            // 'null' too: that is what a page in a sandboxed frame calls itself.
            var known = options.AllowedOrigins.Any(allowed => allowed is "*" || allowed.Equals(origin, StringComparison.OrdinalIgnoreCase)) || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && IsLoopback(page.Host));
            if (!known) return "Without an access key this server answers no pages of other sites; add the page's origin to Easel:AllowedOrigins.";
        }

        return null;
    }

    private static bool IsOpen(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || context.Request.Path.StartsWithSegments(Routes.Docs, StringComparison.OrdinalIgnoreCase);

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

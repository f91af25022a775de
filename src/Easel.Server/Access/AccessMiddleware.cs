using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Server.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace Easel.Server.Access;

/// <summary>
/// Lets in who has a key (<c>Authorization: Bearer</c> or <c>api-key</c>). Without configured keys anyone on this machine may
/// in, but only by a loopback name, so that a web page cannot reach the server through a name of its own (DNS rebinding),
/// and no page of another site: browsers post its forms and plain text here without asking first.
/// </summary>
internal sealed class AccessMiddleware(RequestDelegate next, AccessKeys keys, AccessTokens tokens, PageOrigins pages)
{

    public Task InvokeAsync(HttpContext context)
    {
        if (!keys.Required && WhyRefused(context.Request) is { } problem) return ErrorAnswer.WriteAsync(context, ApiError.Forbidden(problem));
        if (IsOpen(context)) return next(context);
        var presented = PresentedKeys.Of(context.Request.Headers);
        // Without configured keys any key will do, but a token has an end and quotas.
        if (!keys.Required && !(presented is not null && AccessTokens.IsToken(presented) && TakesTokens(context))) return next(context);
        if (presented is not null && OwnerOf(presented, context) is { } owner)
        {
            if (keys.Required) context.Features.Set(new Caller(owner));
            return next(context);
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorAnswer.WriteAsync(context, ApiError.InvalidKey);
    }

    private string? OwnerOf(string presented, HttpContext context)
    {
        if (keys.OwnerOf(presented) is { } owner) return owner;
        if (!TakesTokens(context) || tokens.Find(presented) is not { } token) return null;
        context.Items[typeof(AccessToken)] = token;
        return token.Owner;
    }

    /// <summary>Why the request does not come from this machine; null when it does.</summary>
    private string? WhyRefused(HttpRequest request)
    {
        if (!IsLoopback(request.Host.Host)) return "Without an access key this server answers only to localhost; configure Easel:AccessKeys to use another name.";
        foreach (var origin in request.Headers.Origin)
        {
            // 'null' too: that is what a page in a sandboxed frame calls itself.
            if (origin is null || !pages.MayCall(origin)) return "Without an access key this server answers no pages of other sites; add the page's origin to Easel:AllowedOrigins.";
        }

        return null;
    }

    /// <summary>Where their quotas are counted.</summary>
    private static bool TakesTokens(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<TokenRoute>() is not null;

    private static bool IsOpen(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || context.Request.Path.StartsWithSegments(Routes.Docs, StringComparison.OrdinalIgnoreCase);

    /// <summary>HTTP/1.0 may come without a host.</summary>
    private static bool IsLoopback(string host) => host.Length == 0 || PageOrigins.IsLoopback(host);
}

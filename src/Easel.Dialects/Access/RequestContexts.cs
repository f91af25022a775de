using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Easel.Abstractions.Requests;
using Easel.Dialects.Idempotency;
using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.Access;

/// <summary>What the pipeline is told of where a request comes from.</summary>
public static class RequestContexts
{
    private const string PreviewSideHeader = "Easel-Preview-Side";
    private const int LeastPreviewSide = 64;
    private const int MostPreviewSide = 4096;

    public static RequestContext Of(HttpContext context) =>
        new()
        {
            Caller = Access.Caller.Of(context),
            RequestId = context.TraceIdentifier,
            IdempotencyKey = KeyOf(context),
            Api = context.Features.Get<Dialect>()?.Name ?? "",
            Cache = CacheOf(context.Request, CachePolicy.Default),
            PreviewSide = PreviewSideOf(context.Request),
            Hops = HopsOf(context.Request),
        };

    /// <summary>What a request says of the cache by HTTP's own words (<c>Cache-Control: no-cache</c> or <c>no-store</c>), or else
    /// <paramref name="usual"/>.</summary>
    public static CachePolicy CacheOf(HttpRequest request, CachePolicy usual) =>
        CacheControlHeaderValue.TryParse(request.Headers.CacheControl.ToString(), out var said) && (said.NoCache || said.NoStore)
            ? CachePolicy.None
            : usual;

    /// <summary>A wish: what is none is as if it were not there.</summary>
    private static int? PreviewSideOf(HttpRequest request) =>
        int.TryParse(request.Headers[PreviewSideHeader], NumberStyles.None, CultureInfo.InvariantCulture, out var side)
        && side is >= LeastPreviewSide and <= MostPreviewSide
            ? side
            : null;

    private static int HopsOf(HttpRequest request) =>
        int.TryParse(request.Headers[RequestContext.HopsHeader], NumberStyles.None, CultureInfo.InvariantCulture, out var hops) ? hops : 0;

    /// <summary>A client's key names its work to services too, but not in its own letters: two callers may choose the same.</summary>
    private static string? KeyOf(HttpContext context) =>
        context.Request.Headers[IdempotencyMiddleware.Header].ToString() is { Length: > 0 } key
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Caller.OwnerOf(context)} {key}")))
            : null;
}

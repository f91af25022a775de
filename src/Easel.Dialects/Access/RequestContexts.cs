using System.Security.Cryptography;
using System.Text;
using Easel.Abstractions.Requests;
using Easel.Dialects.Idempotency;

namespace Easel.Dialects.Access;

/// <summary>What the pipeline is told of where a request comes from.</summary>
public static class RequestContexts
{
    public static RequestContext Of(HttpContext context) =>
        new()
        {
            Caller = Access.Caller.Of(context),
            RequestId = context.TraceIdentifier,
            IdempotencyKey = KeyOf(context),
            Api = context.Features.Get<Dialect>()?.Name ?? "",
        };

    /// <summary>A client's key names its work to services too, but not in its own letters: two callers may choose the same.</summary>
    private static string? KeyOf(HttpContext context) =>
        context.Request.Headers[IdempotencyMiddleware.Header].ToString() is { Length: > 0 } key
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Caller.OwnerOf(context)} {key}")))
            : null;
}

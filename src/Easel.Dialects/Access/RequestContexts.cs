using Easel.Abstractions.Requests;

namespace Easel.Dialects.Access;

/// <summary>What the pipeline is told of where a request comes from.</summary>
public static class RequestContexts
{
    public static RequestContext Of(HttpContext context) =>
        new()
        {
            Caller = Access.Caller.Of(context),
            RequestId = context.TraceIdentifier,
            Api = context.Features.Get<Dialect>()?.Name ?? "",
        };
}

using Easel.Core.Access.Limits;
using Easel.Dialects;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;

namespace Easel.Server.Access;

/// <summary>Counts the requests that ask for work (<see cref="LimitedRoute"/>) before their bodies are read, and tells each where its caller
/// stands when its response begins.</summary>
internal sealed class LimitMiddleware(RequestDelegate next, RequestLimiter limiter)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<LimitedRoute>() is null)
            return next(context);
        var caller = Caller.Of(context);
        var refusal = limiter.TryTakeRequest(caller);
        if (context.Features.Get<Dialect>() is { } dialect)
        {
            context.Response.OnStarting(() =>
            {
                dialect.WriteLimits(context.Response.Headers, limiter.StatusOf(caller));
                return Task.CompletedTask;
            });
        }

        return refusal is null ? next(context) : ErrorResponse.WriteAsync(context, ApiError.From(refusal, context.TraceIdentifier));
    }
}

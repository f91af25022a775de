using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;

namespace Easel.Dialects.Saas.Tenants;

/// <summary>Makes endpoints of handlers that want to know who a request is made for.</summary>
internal static class SaasEndpoint
{
    public static RequestDelegate For(Func<HttpContext, CallerIdentity, Task> handle) =>
        context =>
        {
            var (caller, problem) = TenantCaller.Of(context);
            return problem is null ? handle(context, caller) : ErrorResponse.WriteAsync(context, problem);
        };
}

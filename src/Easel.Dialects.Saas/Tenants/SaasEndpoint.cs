using Easel.Abstractions.Requests;
using Easel.Dialects.Endpoints;
using Easel.Dialects.Errors;

namespace Easel.Dialects.Saas.Tenants;

/// <summary>Makes endpoints of handlers that want to know who a request is made for.</summary>
internal static class SaasEndpoint
{
    public static RequestDelegate For<TEndpoints>(
        LazyEndpoints<TEndpoints> endpoints,
        Func<TEndpoints, Func<HttpContext, CallerIdentity, Task>> handle
    )
        where TEndpoints : class =>
        endpoints.To(made =>
        {
            var handleCaller = handle(made);
            return context =>
            {
                var (caller, problem) = TenantCaller.Of(context);
                return problem is null ? handleCaller(context, caller) : ErrorResponse.WriteAsync(context, problem);
            };
        });
}

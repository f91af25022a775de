using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.Text;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Saas.Errors;

namespace Easel.Dialects.Saas.Tenants;

/// <summary>
/// Who a request is made for: the caller's tenant, or another that the request names by <c>x-tenant-id</c>, <c>tenantId</c>,
/// <c>x-tenant-slug</c> or <c>tenantSlug</c>, where the caller administers the server.
/// </summary>
internal static class TenantCaller
{
    public static (CallerIdentity Caller, ApiError? Problem) Of(HttpContext context)
    {
        var caller = Caller.Of(context);
        if (Named(context.Request) is not { } tenant || string.Equals(tenant, caller.Tenant, StringComparison.Ordinal))
            return (caller, null);
        // Whose key is of a tenant administers that one alone.
        if (caller.Tenant is not null || !caller.Scopes.Contains(AccessScopes.Admin))
            return (caller, SaasError.InsufficientPermissions);
        return PlainText.Problem(tenant) is not null ? (caller, SaasError.TenantNotFound) : (caller with { Tenant = tenant }, null);
    }

    private static string? Named(HttpRequest request) =>
        First(request.Headers["x-tenant-id"])
        ?? First(request.Query["tenantId"])
        ?? First(request.Headers["x-tenant-slug"])
        ?? First(request.Query["tenantSlug"]);

    /// <summary>Several are one text, which is no tenant's.</summary>
    private static string? First(Microsoft.Extensions.Primitives.StringValues values) =>
        values.ToString() is { Length: > 0 } value ? value : null;
}

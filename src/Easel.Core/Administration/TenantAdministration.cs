using Easel.Abstractions.Requests;

namespace Easel.Core.Administration;

/// <summary>Who administers what: whoever belongs to a tenant this tenant's things, and knows of no others; who belongs to none, all.</summary>
internal static class TenantAdministration
{
    public static bool Administers(this CallerIdentity by, string? tenant) =>
        by.Tenant is null || string.Equals(by.Tenant, tenant, StringComparison.Ordinal);
}

using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>Whose spending is counted: a key's, a tenant's or a user's.</summary>
/// <param name="Id">Of the kind; a user's together with the tenant (<see cref="OfUser"/>).</param>
public readonly record struct SpendScope(SpendScopeKind Kind, string Id)
{
    public static SpendScope OfKey(string keyId) => new(SpendScopeKind.Key, keyId);

    public static SpendScope OfTenant(string tenant) => new(SpendScopeKind.Tenant, tenant);

    /// <summary>A user of a tenant; the same name under another tenant is somebody else.</summary>
    public static SpendScope OfUser(string? tenant, string user) => new(SpendScopeKind.User, $"{tenant?.Length ?? -1}:{tenant}{user}");

    /// <summary>All scopes that a caller's spending counts for.</summary>
    public static IEnumerable<SpendScope> Of(CallerIdentity caller)
    {
        yield return OfKey(caller.KeyId);
        if (caller.Tenant is { } tenant)
            yield return OfTenant(tenant);
        if (caller.User is { } user)
            yield return OfUser(caller.Tenant, user);
    }
}

/// <summary>The numbers are kept.</summary>
public enum SpendScopeKind
{
    Key = 0,
    Tenant = 1,
    User = 2,
}

namespace Easel.Core.Access.Keys;

/// <summary>Which keys to list, by when they were created.</summary>
/// <param name="Limit">At least 1.</param>
/// <param name="After">Of the list's order the key before the first one wanted; null begins at the beginning.</param>
/// <param name="Tenant">Only this tenant's; null is everybody's.</param>
/// <param name="User">Only this user's; null is everybody's.</param>
/// <param name="IncludeRevoked">Those too that were revoked.</param>
public sealed record AccessKeyQuery(
    int Limit,
    bool NewestFirst = true,
    AccessKey? After = null,
    string? Tenant = null,
    string? User = null,
    bool IncludeRevoked = false
);

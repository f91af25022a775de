namespace Easel.Client.Keys;

/// <summary>Which keys to list, the newest first.</summary>
public sealed record AccessKeyQuery
{
    /// <summary>1-100; null is 20.</summary>
    public int? Limit { get; init; }

    /// <summary>The id of the last key of the page before; null for the first page.</summary>
    public string? After { get; init; }

    /// <summary>Only this tenant's.</summary>
    public string? Tenant { get; init; }

    /// <summary>Only this user's.</summary>
    public string? User { get; init; }

    /// <summary>Those too that were revoked.</summary>
    public bool IncludeRevoked { get; init; }
}

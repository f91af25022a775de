namespace Easel.Client.Saas;

/// <summary>A tenant's own key of a provider; the key itself is never shown.</summary>
public sealed record SaasApiKey
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string ProviderId { get; init; } = "";

    public SaasProvider? Provider { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Null is never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Requests that it may be used for; null is as many as there are.</summary>
    public long? UsageLimit { get; init; }

    public long CurrentUsage { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }
}

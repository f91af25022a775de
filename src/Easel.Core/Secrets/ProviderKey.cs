namespace Easel.Core.Secrets;

/// <summary>A key of another service that a tenant brought, as it is kept.</summary>
public sealed record ProviderKey
{
    public required string Id { get; init; }

    /// <summary>Whose requests it is used for (<see cref="Abstractions.Requests.CallerIdentity.Share"/>).</summary>
    public required string Tenant { get; init; }

    /// <summary>The name of the model provider that it is for.</summary>
    public required string Provider { get; init; }

    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>The key itself, encrypted (<see cref="ISecretProtector"/>).</summary>
    public required string Protected { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>From then on it is not used; null is never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Requests that it may be used for; null is as many as there are.</summary>
    public long? UsageLimit { get; init; }

    public long CurrentUsage { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}

using Easel.Core.Secrets;

namespace Easel.Storage.Sql;

/// <summary>A row of <c>provider_keys</c>; times in ticks (UTC).</summary>
internal sealed class ProviderKeyRow
{
    public const string Columns =
        "id, tenant, provider, name, protected, last_used_at, expires_at, usage_limit, current_usage, created_at, updated_at";

    public required string Id { get; init; }

    public required string Tenant { get; init; }

    public required string Provider { get; init; }

    public required string Name { get; init; }

    public required string Protected { get; init; }

    public long? LastUsedAt { get; init; }

    public long? ExpiresAt { get; init; }

    public long? UsageLimit { get; init; }

    public required long CurrentUsage { get; init; }

    public required long CreatedAt { get; init; }

    public required long UpdatedAt { get; init; }

    public static ProviderKeyRow Of(ProviderKey key) =>
        new()
        {
            Id = key.Id,
            Tenant = key.Tenant,
            Provider = key.Provider,
            Name = key.Name,
            Protected = key.Protected,
            LastUsedAt = key.LastUsedAt?.UtcTicks,
            ExpiresAt = key.ExpiresAt?.UtcTicks,
            UsageLimit = key.UsageLimit,
            CurrentUsage = key.CurrentUsage,
            CreatedAt = key.CreatedAt.UtcTicks,
            UpdatedAt = key.UpdatedAt.UtcTicks,
        };

    public ProviderKey ToKey() =>
        new()
        {
            Id = Id,
            Tenant = Tenant,
            Provider = Provider,
            Name = Name,
            Protected = Protected,
            LastUsedAt = Time(LastUsedAt),
            ExpiresAt = Time(ExpiresAt),
            UsageLimit = UsageLimit,
            CurrentUsage = CurrentUsage,
            CreatedAt = new DateTimeOffset(CreatedAt, TimeSpan.Zero),
            UpdatedAt = new DateTimeOffset(UpdatedAt, TimeSpan.Zero),
        };

    private static DateTimeOffset? Time(long? ticks) => ticks is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null;
}

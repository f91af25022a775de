using Easel.Core.Secrets;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>A tenant's key of a provider; the key itself is never shown.</summary>
internal sealed record SaasApiKey(
    string Id,
    string Name,
    string ProviderId,
    SaasProvider Provider,
    DateTime? LastUsedAt,
    DateTime? ExpiresAt,
    long? UsageLimit,
    long CurrentUsage,
    DateTime CreatedAt,
    DateTime UpdatedAt
)
{
    public static SaasApiKey Of(ProviderKey key) =>
        new(
            key.Id,
            key.Name,
            key.Provider,
            SaasProvider.Of(key.Provider),
            key.LastUsedAt?.UtcDateTime,
            key.ExpiresAt?.UtcDateTime,
            key.UsageLimit,
            key.CurrentUsage,
            key.CreatedAt.UtcDateTime,
            key.UpdatedAt.UtcDateTime
        );
}

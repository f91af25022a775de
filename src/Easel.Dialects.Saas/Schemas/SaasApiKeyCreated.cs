using Easel.Core.Secrets;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>A key that was made; the key itself is never shown.</summary>
internal sealed record SaasApiKeyCreated(
    string Id,
    string Name,
    string ProviderId,
    DateTime? ExpiresAt,
    long? UsageLimit,
    DateTime CreatedAt
)
{
    public static SaasApiKeyCreated Of(ProviderKey key) =>
        new(key.Id, key.Name, key.Provider, key.ExpiresAt?.UtcDateTime, key.UsageLimit, key.CreatedAt.UtcDateTime);
}

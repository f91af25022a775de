namespace Easel.Client.Saas;

/// <summary>Brings a tenant's own key of a provider.</summary>
public sealed record SaasApiKeyParams
{
    /// <summary>1-255 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The id of one of <see cref="SaasClient.ListProvidersAsync"/>.</summary>
    public required string ProviderId { get; init; }

    public required string ApiKey { get; init; }

    /// <summary>Null is never.</summary>
    public DateTime? ExpiresAt { get; init; }

    /// <summary>Requests that it may be used for, 1 or more; null is as many as there are.</summary>
    public long? UsageLimit { get; init; }

    /// <summary>Without the key.</summary>
    public override string ToString() => $"{nameof(SaasApiKeyParams)} {{ {nameof(Name)} = {Name}, {nameof(ProviderId)} = {ProviderId} }}";
}

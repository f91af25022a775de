using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>The body that brings a key.</summary>
internal sealed record SaasApiKeyRequest
{
    [MinLength(1)]
    [MaxLength(255)]
    public required string Name { get; init; }

    [Description("The name of a provider of this server.")]
    public required string ProviderId { get; init; }

    [Description("Kept encrypted, and never shown.")]
    [MinLength(1)]
    [MaxLength(4096)]
    public required string ApiKey { get; init; }

    [Description("Such as `2027-01-01T00:00:00Z`. Default: never.")]
    public string? ExpiresAt { get; init; }

    [Description("Requests that it may be used for. Default: all.")]
    [Range(1, long.MaxValue)]
    public long? UsageLimit { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Access.Administration.Schemas;

[SnakeCase]
internal sealed record Key
{
    public required string Id { get; init; }

    [AllowedValues("access_key")]
    public required string Object { get; init; }

    public required string Name { get; init; }

    [Description("The value with all but its ends left out.")]
    public required string RedactedValue { get; init; }

    [Description("The secret; only where a key was created or rotated.")]
    public string? Value { get; init; }

    [AllowedValues("active", "expired", "revoked")]
    public required string Status { get; init; }

    public required string? Tenant { get; init; }

    public required string? User { get; init; }

    [Description("`images`, `admin`.")]
    public required IReadOnlyList<string> Scopes { get; init; }

    [Description("Ids of the models that may be used; null is all.")]
    public required IReadOnlyList<string>? Models { get; init; }

    [Description("Names of the providers whose models may be used; null is all.")]
    public required IReadOnlyList<string>? Providers { get; init; }

    public required KeyLimits Limits { get; init; }

    [Description("Unix seconds.")]
    public required long CreatedAt { get; init; }

    [Description("Unix seconds.")]
    public required long? ExpiresAt { get; init; }

    [Description("Unix seconds.")]
    public required long? RevokedAt { get; init; }

    [Description("Unix seconds; up to a minute late.")]
    public required long? LastUsedAt { get; init; }

    [Description("Until when the value before this one is good, in Unix seconds.")]
    public required long? PreviousExpiresAt { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Webhooks.Administration.Schemas;

[SnakeCase]
internal sealed record Webhook
{
    public required string Id { get; init; }

    [AllowedValues("webhook_endpoint")]
    public required string Object { get; init; }

    public required string Name { get; init; }

    public required string Url { get; init; }

    [Description("Types that it is told of; empty is all.")]
    public required IReadOnlyList<string> Events { get; init; }

    public required string? Tenant { get; init; }

    public required bool Enabled { get; init; }

    [AllowedValues("api", "configuration")]
    public required string Source { get; init; }

    [Description("Only where it was made or rotated.")]
    public string? Secret { get; init; }

    [Description("Unix seconds.")]
    public required long? CreatedAt { get; init; }

    [Description("Unix seconds.")]
    public required long? UpdatedAt { get; init; }

    [Description("Until when deliveries are signed with the secret before too, in Unix seconds.")]
    public required long? PreviousExpiresAt { get; init; }
}

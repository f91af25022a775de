using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Webhooks.Administration.Schemas;

[SnakeCase]
internal sealed record CreateWebhookRequest : ChangeWebhookRequest
{
    [Description("Where to send to; https.")]
    public new required string Url { get; init; }

    [Description("The only tenant whose events it is told of; the tenant of the key that asks, or everybody's.")]
    public string? Tenant { get; init; }
}

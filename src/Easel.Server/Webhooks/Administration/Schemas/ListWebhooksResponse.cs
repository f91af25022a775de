using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Webhooks.Administration.Schemas;

[SnakeCase]
internal sealed record ListWebhooksResponse
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<Webhook> Data { get; init; }
}

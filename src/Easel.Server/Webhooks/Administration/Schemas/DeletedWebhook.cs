using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Webhooks.Administration.Schemas;

[SnakeCase]
internal sealed record DeletedWebhook
{
    public required string Id { get; init; }

    [AllowedValues("webhook_endpoint.deleted")]
    public required string Object { get; init; }

    public required bool Deleted { get; init; }
}

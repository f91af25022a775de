using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Webhooks.Administration.Schemas;

[SnakeCase]
internal sealed record Delivery
{
    [Description("Of the event; the header webhook-id.")]
    public required string Id { get; init; }

    [AllowedValues("webhook_delivery")]
    public required string Object { get; init; }

    [Description("Id of the endpoint.")]
    public required string Webhook { get; init; }

    public required string Type { get; init; }

    [AllowedValues("pending", "delivered", "failed")]
    public required string Status { get; init; }

    public required int Attempts { get; init; }

    [Description("The HTTP status that the endpoint answered at last.")]
    public required int? LastStatus { get; init; }

    public required string? LastError { get; init; }

    [Description("When it happened, in Unix seconds.")]
    public required long CreatedAt { get; init; }

    [Description("Unix seconds.")]
    public required long? LastAttemptAt { get; init; }

    [Description("Unix seconds; null when none is to come.")]
    public required long? NextAttemptAt { get; init; }
}

using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Webhooks.Administration.Schemas;

[SnakeCase]
internal sealed record ListDeliveriesResponse
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<Delivery> Data { get; init; }

    public required string? FirstId { get; init; }

    public required string? LastId { get; init; }

    public required bool HasMore { get; init; }
}

using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Usage.Schemas;

[SnakeCase]
internal sealed record CostsResult
{
    [AllowedValues("organization.costs.result")]
    public required string Object { get; init; }

    public required CostAmount Amount { get; init; }

    public string? LineItem { get; init; }

    public string? ProjectId { get; init; }

    public string? UserId { get; init; }

    public string? ApiKeyId { get; init; }

    public string? ApiSource { get; init; }

    public decimal? Quantity { get; init; }

    public string? QuantityUnit { get; init; }
}

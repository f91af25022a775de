using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Usage.Schemas;

[SnakeCase]
internal sealed record CostAmount
{
    public required decimal Value { get; init; }

    [AllowedValues("usd")]
    public required string Currency { get; init; }
}

using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record ResponseItemList
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<ResponseItem> Data { get; init; }

    public required string? FirstId { get; init; }

    public required string? LastId { get; init; }

    public required bool HasMore { get; init; }
}

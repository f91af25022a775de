using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Batches.Schemas;

[SnakeCase]
internal sealed record ListBatchesResponse
{
    [Description("What it is.")]
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<Batch> Data { get; init; }

    [Description("Of this page.")]
    public required string? FirstId { get; init; }

    [Description("Of this page.")]
    public required string? LastId { get; init; }

    [Description("Others follow.")]
    public required bool HasMore { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Batches.Schemas;

[SnakeCase]
internal sealed record BatchErrors
{
    [Description("What it is.")]
    [AllowedValues("list")]
    public string? Object { get; init; }

    public IReadOnlyList<BatchErrorItem>? Data { get; init; }
}

using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Batches.Schemas;

[SnakeCase]
internal sealed record BatchErrorItem
{
    [Description("Such as `invalid_json_line`.")]
    public required string Code { get; init; }

    [Description("A sentence for a person.")]
    public required string Message { get; init; }

    [Description("The member of the line at fault.")]
    public required string? Param { get; init; }

    [Description("Of the file, from 1.")]
    public required int? Line { get; init; }
}

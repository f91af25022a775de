using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Files.Schemas;

[SnakeCase]
internal sealed record ListFilesParameters
{
    [Description("Only files of this purpose.")]
    public string? Purpose { get; init; }

    [Description("How many.")]
    [Range(1, 10_000)]
    [DefaultValue(10_000)]
    public int? Limit { get; init; }

    [Description("By when they were made.")]
    [AllowedValues("asc", "desc")]
    [DefaultValue("desc")]
    public string? Order { get; init; }

    [Description("The id of the last one of the page before.")]
    public string? After { get; init; }
}

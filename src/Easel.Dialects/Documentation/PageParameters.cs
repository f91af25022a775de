using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.Documentation;

/// <summary>The query of a list, as <see cref="Json.PageQuery"/> reads it.</summary>
[SnakeCase]
internal record PageParameters
{
    [Description("How many.")]
    [Range(1, 100)]
    [DefaultValue(20)]
    public int? Limit { get; init; }

    [Description("The id of the last one of the page before.")]
    public string? After { get; init; }

    [Description("By when they were made.")]
    [AllowedValues("asc", "desc")]
    [DefaultValue("desc")]
    public string? Order { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record ListGalleryParameters
{
    [Description("How many.")]
    [Range(1, 200)]
    [DefaultValue(50)]
    public int? Limit { get; init; }

    [Description("The id of the last one of the page before.")]
    public string? After { get; init; }

    [Description("By when they were made.")]
    [AllowedValues("asc", "desc")]
    [DefaultValue("desc")]
    public string? Order { get; init; }

    [Description("Words that all stand in the prompts, in whatever case; at most 20.")]
    public string? Search { get; init; }

    public string? Model { get; init; }

    [Description("Empty: those in no folder.")]
    public string? Folder { get; init; }

    public bool? Starred { get; init; }

    [Description("At this moment or later, in Unix seconds.")]
    public long? CreatedAfter { get; init; }

    [Description("Before this moment, in Unix seconds.")]
    public long? CreatedBefore { get; init; }

    [Description("Only what was made from the image of this id.")]
    public string? Parent { get; init; }
}

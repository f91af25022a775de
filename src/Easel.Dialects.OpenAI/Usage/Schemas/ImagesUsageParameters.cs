using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Usage.Schemas;

[SnakeCase]
internal sealed record ImagesUsageParameters : UsageQueryParameters
{
    [Description("How long a bucket is.")]
    [AllowedValues("1m", "1h", "1d")]
    [DefaultValue("1d")]
    public string? BucketWidth { get; init; }

    [Description("Of these users alone.")]
    public IReadOnlyList<string>? UserIds { get; init; }

    [Description("Of these models alone.")]
    public IReadOnlyList<string>? Models { get; init; }

    [Description("image.generation, image.edit, image.variation, and ours: image.upscale.")]
    public IReadOnlyList<string>? Sources { get; init; }

    [Description("Of these sizes alone, such as 1024x1024.")]
    public IReadOnlyList<string>? Sizes { get; init; }
}

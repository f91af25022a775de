using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Usage.Schemas;

[SnakeCase]
internal sealed record CostsParameters : UsageQueryParameters
{
    [Description("How long a bucket is.")]
    [AllowedValues("1d")]
    [DefaultValue("1d")]
    public string? BucketWidth { get; init; }

    [Description("These line items alone, whole.")]
    public IReadOnlyList<string>? LineItems { get; init; }
}

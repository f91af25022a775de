using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[Description("One of the two.")]
[SnakeCase]
internal sealed record ImageRefParam
{
    [Description("An https:// URL on the public internet, or a data: URL in base64.")]
    public string? ImageUrl { get; init; }

    [Description("The id of an uploaded file.")]
    public string? FileId { get; init; }
}

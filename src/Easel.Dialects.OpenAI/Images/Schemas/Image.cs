using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[Description("One of `b64_json` and `url`.")]
[SnakeCase]
internal sealed record Image
{
    [Base64String]
    public string? B64Json { get; init; }

    [Url]
    public string? Url { get; init; }

    public string? RevisedPrompt { get; init; }
}

using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record InputItemParameters : PageParameters
{
    [Description("`message.input_image.image_url` tells where images were.")]
    public IReadOnlyList<string>? Include { get; init; }
}

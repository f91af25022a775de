using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record PartialImageEasel
{
    public int? ImageIndex { get; init; }
}

using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record TokenDetails
{
    public required int TextTokens { get; init; }

    public required int ImageTokens { get; init; }
}

using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[Description("Text: one token per four UTF-8 bytes. Images: OpenAI's table, by area for other sizes; 100 per preview.")]
[SnakeCase]
internal sealed record ImageGenUsage
{
    public required int TotalTokens { get; init; }

    public required int InputTokens { get; init; }

    public required int OutputTokens { get; init; }

    public required TokenDetails InputTokensDetails { get; init; }

    public required TokenDetails OutputTokensDetails { get; init; }
}

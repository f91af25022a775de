using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record ResponseUsage
{
    public required int InputTokens { get; init; }

    public required InputTokensDetails InputTokensDetails { get; init; }

    public required int OutputTokens { get; init; }

    public required OutputTokensDetails OutputTokensDetails { get; init; }

    public required int TotalTokens { get; init; }
}

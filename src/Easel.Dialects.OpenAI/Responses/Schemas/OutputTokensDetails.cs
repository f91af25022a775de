using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record OutputTokensDetails
{
    public required int ReasoningTokens { get; init; }
}

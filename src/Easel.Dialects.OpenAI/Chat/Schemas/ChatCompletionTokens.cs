using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatCompletionTokens
{
    public required long ReasoningTokens { get; init; }

    public required long ImageTokens { get; init; }
}

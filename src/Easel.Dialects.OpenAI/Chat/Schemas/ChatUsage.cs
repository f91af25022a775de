using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatUsage
{
    public required long PromptTokens { get; init; }

    public required long CompletionTokens { get; init; }

    public required long TotalTokens { get; init; }

    public required ChatPromptTokens PromptTokensDetails { get; init; }

    public required ChatCompletionTokens CompletionTokensDetails { get; init; }
}

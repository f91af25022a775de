using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatPromptTokens
{
    public required long CachedTokens { get; init; }

    public required long TextTokens { get; init; }

    public required long ImageTokens { get; init; }
}

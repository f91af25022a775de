using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatChunkChoice
{
    public required int Index { get; init; }

    public required ChatDelta Delta { get; init; }

    public string? FinishReason { get; init; }
}

using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatChoice
{
    public required int Index { get; init; }

    public required ChatReply Message { get; init; }

    public string? Logprobs { get; init; }

    [AllowedValues("stop")]
    public required string FinishReason { get; init; }
}

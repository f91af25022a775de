using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatReply
{
    [AllowedValues("assistant")]
    public required string Role { get; init; }

    [Description("The revised prompt, where there is one.")]
    public required string Content { get; init; }

    public string? Refusal { get; init; }

    public required IReadOnlyList<ChatImagePart> Images { get; init; }
}

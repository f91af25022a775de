using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[Description("Of an assistant, `images` and images in its content are looked at.")]
[SnakeCase]
internal sealed record ChatMessageSchema
{
    [AllowedValues("user", "system", "developer", "assistant", "tool", "function")]
    public required string Role { get; init; }

    [Description("A text, or parts.")]
    public ChatContent? Content { get; init; }

    [Description("Of an assistant: the images that it sent.")]
    public IReadOnlyList<ChatImagePart>? Images { get; init; }
}

using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatTextPart
{
    [AllowedValues("text")]
    public required string Type { get; init; }

    public required string Text { get; init; }
}

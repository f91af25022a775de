using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Moderations.Schemas;

[SnakeCase]
internal sealed record CreateModerationRequest
{
    [Description("A text, a list of texts, or a list of text parts, which are one input together.")]
    public required ModerationInput Input { get; init; }

    [Description("Not looked at: there is one policy.")]
    public string? Model { get; init; }
}

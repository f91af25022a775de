using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record CreateResponseToolChoiceType
{
    public required string Type { get; init; }
}

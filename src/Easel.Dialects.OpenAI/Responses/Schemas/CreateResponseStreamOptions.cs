using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record CreateResponseStreamOptions
{
    public bool? IncludeObfuscation { get; init; }
}

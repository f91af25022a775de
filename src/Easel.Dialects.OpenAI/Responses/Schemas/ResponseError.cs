using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record ResponseError
{
    public required string Code { get; init; }

    public required string Message { get; init; }
}

using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Tasks.Schemas;

[SnakeCase]
internal sealed record ImageTaskError
{
    public required string Message { get; init; }

    public required string Type { get; init; }

    public string? Param { get; init; }

    public string? Code { get; init; }
}

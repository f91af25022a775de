using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record Warning
{
    public required string Code { get; init; }

    public required string? Param { get; init; }

    public required string Message { get; init; }
}

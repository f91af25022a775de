using Easel.Dialects.Documentation;

namespace Easel.Dialects.Errors.Schemas;

[SnakeCase]
internal sealed record ErrorDetail
{
    public required string Message { get; init; }

    public required string? Param { get; init; }

    public required string? Code { get; init; }
}

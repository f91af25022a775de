using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.Errors.Schemas;

[SnakeCase]
internal sealed record Error
{
    public required string Message { get; init; }

    public required string Type { get; init; }

    public required string? Param { get; init; }

    public required string? Code { get; init; }

    [Description("Ours: each problem by itself, when there are several.")]
    public IReadOnlyList<ErrorDetail>? Errors { get; init; }
}

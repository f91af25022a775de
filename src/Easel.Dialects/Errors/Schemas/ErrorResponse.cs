using Easel.Dialects.Documentation;

namespace Easel.Dialects.Errors.Schemas;

[SnakeCase]
internal sealed record ErrorResponse
{
    public required Error Error { get; init; }
}

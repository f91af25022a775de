using Easel.Dialects.Documentation;

namespace Easel.Server.Jobs.Schemas;

[SnakeCase]
internal sealed record JobError
{
    public required string Code { get; init; }

    public required string Message { get; init; }
}

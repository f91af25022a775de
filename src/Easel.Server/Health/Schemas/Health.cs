using Easel.Dialects.Documentation;

namespace Easel.Server.Health.Schemas;

[SnakeCase]
internal sealed record Health
{
    public required string Status { get; init; }

    public IReadOnlyList<ModelHealth>? Models { get; init; }

    public StorageHealth? Storage { get; init; }
}

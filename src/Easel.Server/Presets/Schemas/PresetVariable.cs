using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal sealed record PresetVariable
{
    public required string Name { get; init; }

    public required string? Description { get; init; }
}

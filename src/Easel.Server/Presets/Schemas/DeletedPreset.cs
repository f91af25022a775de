using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal sealed record DeletedPreset
{
    public required string Id { get; init; }

    [AllowedValues("preset.deleted")]
    public required string Object { get; init; }

    public required bool Deleted { get; init; }
}

using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal sealed record ListPresetsResponse
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<Preset> Data { get; init; }

    public required string? FirstId { get; init; }

    public required string? LastId { get; init; }

    public required bool HasMore { get; init; }
}

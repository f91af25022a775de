using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal sealed record Preset
{
    public required string Id { get; init; }

    [AllowedValues("preset")]
    public required string Object { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required string? Category { get; init; }

    [Description("`{{name}}` stands for a variable.")]
    public required string Prompt { get; init; }

    [Description("The variables in the prompt, in their order.")]
    public required IReadOnlyList<PresetVariable> Variables { get; init; }

    [Description("Members of a request that are drawn with, such as `style` and `size`.")]
    public required JsonElement Settings { get; init; }

    [Description("Everybody may see and use it.")]
    public required bool Public { get; init; }

    [Description("It is the caller's.")]
    public required bool Own { get; init; }

    public required long Uses { get; init; }

    [Description("Unix seconds.")]
    public required long CreatedAt { get; init; }

    [Description("Unix seconds.")]
    public required long UpdatedAt { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal sealed record UsedPreset
{
    [AllowedValues("preset.used")]
    public required string Object { get; init; }

    public required string Prompt { get; init; }

    [Description("Variables without a value, which stay in the prompt.")]
    public required IReadOnlyList<string> Unfilled { get; init; }

    public required JsonElement Settings { get; init; }
}

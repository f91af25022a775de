using System.ComponentModel;
using System.Text.Json;
using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal record ChangePresetRequest
{
    [Description("1-255 characters.")]
    public string? Name { get; init; }

    [Description("1-10,000 characters; `{{name}}` stands for a variable.")]
    public string? Prompt { get; init; }

    public string? Description { get; init; }

    [Description("1-100 characters, such as `style`.")]
    public string? Category { get; init; }

    [Description("What variables are for, by their names.")]
    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    [Description("Members of a request that are drawn with, such as `style` and `size`.")]
    public JsonElement? Settings { get; init; }

    [Description("Everybody may see and use it.")]
    public bool? Public { get; init; }
}

using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal sealed record CreatePresetRequest : ChangePresetRequest
{
    [Description("1-255 characters.")]
    public new required string Name { get; init; }

    [Description("1-10,000 characters; `{{name}}` stands for a variable.")]
    public new required string Prompt { get; init; }
}

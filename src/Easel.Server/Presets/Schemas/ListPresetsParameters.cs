using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal sealed record ListPresetsParameters
{
    public string? Category { get; init; }

    [Description("What name or description contain, in whatever case.")]
    public string? Search { get; init; }
}

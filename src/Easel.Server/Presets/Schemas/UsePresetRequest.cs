using Easel.Dialects.Documentation;

namespace Easel.Server.Presets.Schemas;

[SnakeCase]
internal sealed record UsePresetRequest
{
    public IReadOnlyDictionary<string, string>? Variables { get; init; }
}

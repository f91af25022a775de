using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record VersionParameters
{
    [Description("Who asks; greeted by this name.")]
    public string? Name { get; init; }
}

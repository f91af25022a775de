using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Usage;

[SnakeCase]
internal sealed record UsageExportParameters
{
    [Description("From when on, in seconds since 1970; everything by default.")]
    public long? StartTime { get; init; }

    [Description("Until when, exclusive; now by default.")]
    public long? EndTime { get; init; }
}

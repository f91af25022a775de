using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Jobs.Schemas;

[SnakeCase]
internal sealed record ListJobsParameters : PageParameters
{
    [Description("`response` or `batch`.")]
    public string? Kind { get; init; }
}

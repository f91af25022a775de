using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Access.Administration.Schemas;

[SnakeCase]
internal sealed record ListKeysParameters : PageParameters
{
    public string? Tenant { get; init; }

    public string? User { get; init; }

    [Description("Those too that were revoked; false by default.")]
    public bool? IncludeRevoked { get; init; }
}

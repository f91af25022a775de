using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Health.Schemas;

[SnakeCase]
internal sealed record ModelHealth
{
    public string? Id { get; init; }

    [AllowedValues("starting", "ready", "failed")]
    public string? Status { get; init; }
}

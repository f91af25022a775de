using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Server.Health.Schemas;

internal sealed record StorageHealth
{
    [AllowedValues("ready", "failed")]
    public required string Status { get; init; }

    [Description("Why what is accepted cannot be kept.")]
    public required IReadOnlyList<string> Problems { get; init; }
}

using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record TokenLimits
{
    [Range(1, int.MaxValue)]
    public int? RequestsPerMinute { get; init; }

    [Range(1, int.MaxValue)]
    public int? RequestsPerHour { get; init; }

    [Range(1, int.MaxValue)]
    public int? RequestsPerDay { get; init; }
}

using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessUsageService
{
    [Description("As it was asked for.")]
    public required string ServiceId { get; init; }

    [Description("The model that drew.")]
    public required string Engine { get; init; }
}

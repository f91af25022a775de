using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.Saas.Schemas;

internal sealed record SaasUsageQuery
{
    [Description("Such as `2026-11-01T00:00:00Z`. Default: the beginning.")]
    public string? StartDate { get; init; }

    [Description("Inclusive. Default: now.")]
    public string? EndDate { get; init; }

    [AllowedValues("day", "week", "month")]
    [DefaultValue("day")]
    public string? GroupBy { get; init; }
}

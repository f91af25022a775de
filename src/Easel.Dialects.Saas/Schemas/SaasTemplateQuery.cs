using System.ComponentModel;

namespace Easel.Dialects.Saas.Schemas;

internal sealed record SaasTemplateQuery
{
    public string? Category { get; init; }

    public bool? IsPublic { get; init; }

    [Description("What name or description contain, in whatever case.")]
    public string? Search { get; init; }
}

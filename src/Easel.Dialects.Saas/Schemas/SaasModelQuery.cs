using System.ComponentModel;

namespace Easel.Dialects.Saas.Schemas;

internal sealed record SaasModelQuery
{
    [Description("Compared exactly; all models here are `IMAGE`.")]
    public string? Category { get; init; }

    [Description("Names with commas between them, such as `imageGeneration,imageEditing`; each must be true.")]
    public string? Capabilities { get; init; }
}

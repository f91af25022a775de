using System.ComponentModel;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>An image: one of the first two members.</summary>
internal sealed record SaasImage
{
    [Description("Good for 60 minutes.")]
    public string? Url { get; init; }

    [Description("The file, as base64.")]
    public string? B64Json { get; init; }

    public string? RevisedPrompt { get; init; }
}

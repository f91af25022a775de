using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>The body of an image request, as <see cref="Images.ImageWish"/> reads it.</summary>
internal sealed record SaasImageRequest
{
    [MinLength(1)]
    [MaxLength(4000)]
    public required string Prompt { get; init; }

    public string? Model { get; init; }

    [Description("The name of a provider of this server, or `openai`, which whatever answers to OpenAI's model names does.")]
    public string? Provider { get; init; }

    [AllowedValues("256x256", "512x512", "1024x1024", "1792x1024", "1024x1792")]
    [DefaultValue("1024x1024")]
    public string? Size { get; init; }

    [AllowedValues("standard", "hd")]
    [DefaultValue("standard")]
    public string? Quality { get; init; }

    [AllowedValues("vivid", "natural")]
    public string? Style { get; init; }

    [Range(1, 10)]
    [DefaultValue(1)]
    public int? N { get; init; }

    [AllowedValues("url", "b64_json")]
    [DefaultValue("url")]
    public string? ResponseFormat { get; init; }

    [Description("Your own name for your end user.")]
    public string? User { get; init; }

    [Description("An equal request of the last 90 days may be answered with its images.")]
    [DefaultValue(true)]
    public bool? Cache { get; init; }

    [Description("Every request is accounted for; false is answered with a warning.")]
    [DefaultValue(true)]
    public bool? Track { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[Description("`background`, `output_format`, `quality`, `size` and `usage` are left out when the request names a DALL-E model.")]
[SnakeCase]
internal sealed record ImagesResponse
{
    [Description("Unix time in seconds.")]
    public required long Created { get; init; }

    [AllowedValues("transparent", "opaque")]
    public string? Background { get; init; }

    public required IReadOnlyList<Image> Data { get; init; }

    [AllowedValues("png", "webp", "jpeg")]
    public string? OutputFormat { get; init; }

    [AllowedValues("low", "medium", "high", "xhigh", "max")]
    public string? Quality { get; init; }

    [Description("As the request had it.")]
    public required string? SafetyIdentifier { get; init; }

    [Description("WIDTHxHEIGHT in pixels.")]
    public string? Size { get; init; }

    public ImageGenUsage? Usage { get; init; }

    [Description("Ours: what draws these images again, and what was not honoured.")]
    public required ImagesResponseEasel Easel { get; init; }
}

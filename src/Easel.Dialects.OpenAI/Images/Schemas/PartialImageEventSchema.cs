using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal abstract record PartialImageEventSchema
{
    [Description("The image file.")]
    [Base64String]
    public required string B64Json { get; init; }

    [Description("Unix time in seconds.")]
    public required long CreatedAt { get; init; }

    [Description("WIDTHxHEIGHT in pixels.")]
    public required string Size { get; init; }

    [AllowedValues("low", "medium", "high", "xhigh", "max")]
    public required string Quality { get; init; }

    [AllowedValues("transparent", "opaque")]
    public required string Background { get; init; }

    [AllowedValues("png", "webp", "jpeg")]
    public required string OutputFormat { get; init; }

    [Description("0-based, of this image's previews.")]
    public required int PartialImageIndex { get; init; }

    public PartialImageEasel? Easel { get; init; }
}

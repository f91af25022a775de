using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal abstract record CompletedImageEventSchema
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

    [Description("As the request had it.")]
    public required string? SafetyIdentifier { get; init; }

    public string? RevisedPrompt { get; init; }

    public required ImageGenUsage Usage { get; init; }

    public CompletedImageEasel? Easel { get; init; }
}

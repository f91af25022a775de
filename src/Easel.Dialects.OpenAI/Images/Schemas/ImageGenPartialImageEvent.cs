using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record ImageGenPartialImageEvent : PartialImageEventSchema
{
    [AllowedValues("image_generation.partial_image")]
    public required string Type { get; init; }
}

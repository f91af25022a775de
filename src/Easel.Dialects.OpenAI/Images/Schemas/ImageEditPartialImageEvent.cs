using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record ImageEditPartialImageEvent : PartialImageEventSchema
{
    [AllowedValues("image_edit.partial_image")]
    public required string Type { get; init; }
}

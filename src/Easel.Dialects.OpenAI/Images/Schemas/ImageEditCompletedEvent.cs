using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record ImageEditCompletedEvent : CompletedImageEventSchema
{
    [AllowedValues("image_edit.completed")]
    public required string Type { get; init; }
}

using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record ImageGenCompletedEvent : CompletedImageEventSchema
{
    [AllowedValues("image_generation.completed")]
    public required string Type { get; init; }
}

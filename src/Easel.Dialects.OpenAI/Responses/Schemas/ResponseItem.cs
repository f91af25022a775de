using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record ResponseItem
{
    public required string Id { get; init; }

    [AllowedValues("message", "image_generation_call")]
    public required string Type { get; init; }
}

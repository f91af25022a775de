using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatImagePart
{
    [AllowedValues("image_url")]
    public required string Type { get; init; }

    public int? Index { get; init; }

    public required ChatImageUrl ImageUrl { get; init; }
}

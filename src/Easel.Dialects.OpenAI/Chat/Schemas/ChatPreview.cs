using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatPreview
{
    public required int PartialImageIndex { get; init; }

    public required ChatImageUrl ImageUrl { get; init; }
}

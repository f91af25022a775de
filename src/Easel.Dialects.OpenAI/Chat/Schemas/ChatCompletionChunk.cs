using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatCompletionChunk
{
    public required string Id { get; init; }

    [AllowedValues("chat.completion.chunk")]
    public required string Object { get; init; }

    [Description("Unix time in seconds.")]
    public required long Created { get; init; }

    public required string Model { get; init; }

    public required IReadOnlyList<ChatChunkChoice> Choices { get; init; }

    [Description("In the last chunk, where it was asked for.")]
    public ChatUsage? Usage { get; init; }

    [Description("Ours: a preview (`partial_image_index`, `image_url`), or what draws the image again.")]
    public ChatChunkEasel? Easel { get; init; }
}

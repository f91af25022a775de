using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;
using Easel.Dialects.OpenAI.Images.Schemas;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatCompletionSchema
{
    public required string Id { get; init; }

    [AllowedValues("chat.completion")]
    public required string Object { get; init; }

    [Description("Unix time in seconds.")]
    public required long Created { get; init; }

    public required string Model { get; init; }

    [Description("One for each image.")]
    public required IReadOnlyList<ChatChoice> Choices { get; init; }

    public required ChatUsage Usage { get; init; }

    [Description("Ours: what draws these images again, and what was not honoured.")]
    public required ImagesResponseEasel Easel { get; init; }
}

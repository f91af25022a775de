using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[Description("Settings of text models, and members that are not known, are warned of.")]
[SnakeCase]
internal sealed record CreateChatCompletionRequest
{
    [Description("Id of a local model, or one of OpenAI's image models. Default: the server's default model.")]
    public string? Model { get; init; }

    [Description("The user's last message is drawn; the nearest images are edited. 1 to 1000.")]
    public required IReadOnlyList<ChatMessageSchema> Messages { get; init; }

    [Description("Must have `image`.")]
    public IReadOnlyList<string>? Modalities { get; init; }

    [Description("Options of the image. They may also stand in the body itself, but for `response_format`.")]
    public ImageConfig? ImageConfig { get; init; }

    [Description("How many choices, of an image each.")]
    [Range(1, 10)]
    public int? N { get; init; }

    [Description("Respond with server-sent events.")]
    public bool? Stream { get; init; }

    public ChatStreamOptions? StreamOptions { get; init; }
}

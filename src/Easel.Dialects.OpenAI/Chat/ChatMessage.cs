using System.Text.Json;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>A message of a chat, with its images before anybody has looked at them.</summary>
internal sealed record ChatMessage(string Role, string Text, IReadOnlyList<ChatImage> Images)
{
    public bool IsUser => Role is "user";

    public bool IsSystem => Role is "system" or "developer";
}

/// <summary>An image's URL in a message: an address or a <c>data:</c> URL.</summary>
/// <param name="Param">What the client calls it, such as <c>messages[2].content[0].image_url.url</c>.</param>
internal sealed record ChatImage(JsonElement Url, string Param);

using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>Reads <c>messages</c>: texts and images of users, and the images that assistants sent before, in each of the places where
/// services and chat programs put them.</summary>
internal sealed class MessagesReader(JsonBody body)
{
    public const string Name = "messages";

    private const int MaxMessages = 1000;

    /// <summary>As some services send their images. In time that is linear in the text's length.</summary>
    private static readonly Regex MarkdownImage = new(
        @"!\[[^\]]{0,1000}\]\((?<url>(data:image/|https?://)[^)\s]+)\)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    );

    /// <summary>UTF-8 bytes of a text, escaped; beyond the longest prompt, so that its length is what is reported.</summary>
    private const int MaxText = 12 * 32_000 + 4096;

    public ChatHistory Read()
    {
        if (!body.TryGet(Name, out var messages))
        {
            body.AddMissing(Name);
            return new ChatHistory([]);
        }

        if (messages.ValueKind != JsonValueKind.Array)
        {
            Refuse("invalid_type", Name, "expected an array of messages");
            return new ChatHistory([]);
        }

        var count = messages.GetArrayLength();
        if (count is 0 or > MaxMessages)
        {
            var (code, told) = count == 0 ? ("array_below_min_length", "is empty") : ("array_above_max_length", $"has {count} messages");
            body.Add(ApiError.BadRequest(code, Name, $"'{Name}' {told}; 1 to {MaxMessages} are allowed."));
            return new ChatHistory([]);
        }

        var read = new List<ChatMessage>(count);
        var asking = messages.EnumerateArray().Index().LastOrDefault(message => RoleOf(message.Item) is "user").Index;
        foreach (var (index, message) in messages.EnumerateArray().Index())
        {
            if (ReadMessage(message, $"{Name}[{index}]", isEarlier: index < asking) is { } one)
                read.Add(one);
        }

        return new ChatHistory(read);
    }

    private static string? RoleOf(JsonElement message) => message.ValueKind == JsonValueKind.Object ? TextOf(message, "role"u8) : null;

    private ChatMessage? ReadMessage(JsonElement message, string param, bool isEarlier)
    {
        if (message.ValueKind != JsonValueKind.Object)
            return Refuse("invalid_type", param, "expected an object");
        switch (RoleOf(message))
        {
            // What functions were asked and told says nothing of the image.
            case "tool" or "function":
                return null;
            case "assistant":
                return ReadAssistant(message, param);
            case ("user" or "system" or "developer") and var role:
                return ReadContent(message, role, $"{param}.content", isEarlier && role is "user");
            default:
                return Refuse("invalid_value", $"{param}.role", "it must be 'user', 'system', 'developer', 'assistant' or 'tool'");
        }
    }

    /// <param name="isEarlier">It is of a turn that was answered: what cannot be used of it, such as speech, is passed over.</param>
    private ChatMessage? ReadContent(JsonElement message, string role, string param, bool isEarlier)
    {
        if (!message.TryGetProperty("content"u8, out var content) || content.ValueKind is not (JsonValueKind.String or JsonValueKind.Array))
            return Refuse("invalid_type", param, "expected a string or an array of parts");
        if (content.ValueKind == JsonValueKind.String)
            return new ChatMessage(role, Text(content, param), []);
        var texts = new List<string>();
        var images = new List<ChatImage>();
        foreach (var (index, part) in content.EnumerateArray().Index())
            ReadPart(part, $"{param}[{index}]", texts, images, isEarlier);
        return new ChatMessage(role, string.Join('\n', texts.Where(text => text.Length > 0)), images);
    }

    private void ReadPart(JsonElement part, string param, List<string> texts, List<ChatImage> images, bool isEarlier)
    {
        switch (part.ValueKind == JsonValueKind.Object ? TextOf(part, "type"u8) : null)
        {
            case "text" or "input_text":
                if (part.TryGetProperty("text"u8, out var text))
                    texts.Add(Text(text, $"{param}.text"));
                else
                    Refuse("missing_required_parameter", $"{param}.text", "it is missing");
                break;
            case "image_url" or "input_image":
                if (UrlOf(part) is { } url)
                    images.Add(new ChatImage(url, param));
                else
                    Refuse("missing_required_parameter", $"{param}.image_url", "it has no 'url'");
                break;
            case { } when isEarlier:
                break;
            case { } other:
                body.Add(
                    ApiError.BadRequest(
                        "unsupported",
                        $"{param}.type",
                        $"Parts of a message are 'text' or 'image_url' here, not {Quote.Text(other)}."
                    )
                );
                break;
            case null:
                Refuse("invalid_type", param, "expected an object with a 'type'");
                break;
        }
    }

    /// <summary>An assistant's words are of no use; what is wrong with them is not this client's fault.</summary>
    private static ChatMessage ReadAssistant(JsonElement message, string param)
    {
        var images = new List<ChatImage>();
        if (message.TryGetProperty("images"u8, out var list) && list.ValueKind == JsonValueKind.Array)
            AddAll(list, $"{param}.images", images);
        if (images.Count == 0 && message.TryGetProperty("content"u8, out var content))
        {
            if (content.ValueKind == JsonValueKind.Array)
                AddAll(content, $"{param}.content", images);
            else if (content.ValueKind == JsonValueKind.String && Quote.TryText(content, out var markdown))
                images.AddRange(
                    MarkdownImage
                        .Matches(markdown)
                        .Select(image => new ChatImage(JsonSerializer.SerializeToElement(image.Groups["url"].Value), $"{param}.content"))
                );
        }

        return new ChatMessage("assistant", "", images);
    }

    private static void AddAll(JsonElement parts, string param, List<ChatImage> images)
    {
        foreach (var (index, part) in parts.EnumerateArray().Index())
        {
            if (part.ValueKind == JsonValueKind.Object && UrlOf(part) is { } url)
                images.Add(new ChatImage(url, $"{param}[{index}]"));
        }
    }

    /// <summary><c>image_url</c> is an object with a <c>url</c>; some programs send the URL itself.</summary>
    private static JsonElement? UrlOf(JsonElement part)
    {
        if (!part.TryGetProperty("image_url"u8, out var image))
            return null;
        if (image.ValueKind == JsonValueKind.String)
            return image;
        return
            image.ValueKind == JsonValueKind.Object
            && image.TryGetProperty("url"u8, out var url)
            && url.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? url
            : null;
    }

    private string Text(JsonElement text, string param)
    {
        if (text.ValueKind != JsonValueKind.String)
            Refuse("invalid_type", param, "expected a string");
        else if (JsonMarshal.GetRawUtf8Value(text).Length > MaxText)
            Refuse("string_above_max_length", param, "it is too long");
        else if (!Quote.TryText(text, out var value))
            Refuse("invalid_value", param, "it is not valid Unicode text");
        else
            return value;
        return "";
    }

    private static string? TextOf(JsonElement element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && Quote.TryText(value, out var text)
            ? text
            : null;

    private ChatMessage? Refuse(string code, string param, string why)
    {
        body.Add(ApiError.BadRequest(code, param, $"Invalid '{param}': {why}."));
        return null;
    }
}

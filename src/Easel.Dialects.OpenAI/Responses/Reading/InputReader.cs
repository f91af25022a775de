using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>Reads <c>input</c>: a text, or a list of messages, image calls and references to items of earlier responses.</summary>
internal sealed class InputReader(JsonBody body, UploadShare share, EarlierItems earlier, string responseId)
{
    private const int MaxItems = 1000;
    private const string Name = ResponseParameters.Input;

    private readonly JsonImages _images = new(share, body.Add);

    public async ValueTask<Conversation> ReadAsync(CancellationToken cancellationToken)
    {
        if (!body.TryGet(Name, out var input))
        {
            body.AddMissing(Name);
            return new Conversation([]);
        }

        switch (input.ValueKind)
        {
            case JsonValueKind.String:
                return new Conversation([
                    new ReadItem(Message(0, "user", [new InputPart(InputPart.InputText) { Text = Text(input, Name) }]), []),
                ]);
            case JsonValueKind.Array when input.GetArrayLength() <= MaxItems:
                break;
            case JsonValueKind.Array:
                body.Add(
                    ApiError.BadRequest(
                        "array_above_max_length",
                        Name,
                        $"'{Name}' has {input.GetArrayLength()} items; at most {MaxItems} are allowed."
                    )
                );
                return new Conversation([]);
            default:
                Refuse("invalid_type", Name, "expected a string or an array of items");
                return new Conversation([]);
        }

        var items = new List<ReadItem>();
        foreach (var (index, element) in input.EnumerateArray().Index())
        {
            if (await ReadItemAsync(element, index, $"{Name}[{index}]", cancellationToken) is { } item)
                items.Add(item);
        }

        return new Conversation(items);
    }

    private async ValueTask<ReadItem?> ReadItemAsync(JsonElement item, int index, string param, CancellationToken cancellationToken)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return Refuse("invalid_type", param, "expected an object");
        return TypeOf(item) switch
        {
            InputItem.Message => ReadMessage(item, index, param),
            InputItem.Call => await ReadCallAsync(item, index, param, cancellationToken),
            "item_reference" => await ReadReferenceAsync(item, param, cancellationToken),
            { } other when IsOfOtherTools(other) => null,
            null => Refuse("missing_required_parameter", param, "it has no 'type'"),
            var other => Unsupported(
                $"{param}.type",
                $"Items of type {Quote.Text(other)} belong to tools or models that Easel does not have. It takes messages, image_generation_call items and item references."
            ),
        };
    }

    /// <summary>What a conversation with a text model has between its messages: reasoning, and what its other tools were asked and told.
    /// They say nothing of the image.</summary>
    private static bool IsOfOtherTools(string type) =>
        type is "reasoning" or "compaction"
        || type.EndsWith("_call", StringComparison.Ordinal)
        || type.EndsWith("_output", StringComparison.Ordinal)
        || type.StartsWith("mcp_", StringComparison.Ordinal)
        || type.StartsWith("tool_search", StringComparison.Ordinal);

    private static string? TypeOf(JsonElement item)
    {
        if (item.TryGetProperty("type"u8, out var type) && type.ValueKind != JsonValueKind.Null)
            return type.ValueKind == JsonValueKind.String && Quote.TryText(type, out var text) ? text : "";
        if (item.TryGetProperty("role"u8, out _))
            return InputItem.Message;
        return item.TryGetProperty("id"u8, out _) ? "item_reference" : null;
    }

    private ReadItem? ReadMessage(JsonElement message, int index, string param)
    {
        RefuseOthers(message, param, "type", "role", "content", "id", "status", "phase");
        var role =
            message.TryGetProperty("role"u8, out var given) && given.ValueKind == JsonValueKind.String && Quote.TryText(given, out var text)
                ? text
                : "";
        if (role is not ("user" or "system" or "developer" or "assistant"))
            return Refuse("invalid_value", $"{param}.role", "it must be 'user', 'system', 'developer' or 'assistant'");
        var content = $"{param}.content";
        if (!message.TryGetProperty("content"u8, out var parts) || parts.ValueKind is not (JsonValueKind.String or JsonValueKind.Array))
        {
            return Refuse("invalid_type", content, "expected a string or an array of parts");
        }

        var textType = role is "assistant" ? InputPart.OutputText : InputPart.InputText;
        if (parts.ValueKind == JsonValueKind.String)
            return new ReadItem(Message(index, role, [new InputPart(textType) { Text = Text(parts, content) }], IdOf(message)), []);
        var read = new List<InputPart>();
        var images = new List<ImageInput>();
        foreach (var (i, part) in parts.EnumerateArray().Index())
        {
            var (one, image) = ReadPart(part, role is "assistant", $"{content}[{i}]");
            if (one is not null)
                read.Add(one);
            if (image is not null)
                images.Add(image);
        }

        return new ReadItem(Message(index, role, read, IdOf(message)), images);
    }

    private (InputPart? Part, ImageInput? Image) ReadPart(JsonElement part, bool fromAssistant, string param)
    {
        if (part.ValueKind != JsonValueKind.Object)
        {
            Refuse("invalid_type", param, "expected an object");
            return default;
        }

        var type = TypeOf(part);
        switch (type)
        {
            case InputPart.InputText when !fromAssistant:
                RefuseOthers(part, param, "type", "text", "prompt_cache_breakpoint");
                return (new InputPart(type) { Text = Text(part, "text", param) }, null);
            case InputPart.InputImage when !fromAssistant:
                return ReadImage(part, param);
            case InputPart.OutputText when fromAssistant:
                return (new InputPart(type) { Text = Text(part, "text", param) }, null);
            case InputPart.Refusal when fromAssistant:
                return (new InputPart(type) { Text = Text(part, "refusal", param) }, null);
            default:
                Unsupported(
                    $"{param}.type",
                    fromAssistant
                        ? "Parts of an assistant's message are 'output_text' or 'refusal'."
                        : $"Parts of a message are 'input_text' or 'input_image' here, not {Quote.Text(type ?? "")}."
                );
                return default;
        }
    }

    private (InputPart? Part, ImageInput? Image) ReadImage(JsonElement part, string param)
    {
        RefuseOthers(part, param, "type", "image_url", "file_id", "detail", "prompt_cache_breakpoint");
        var (hasUrl, hasFile) = (TryGet(part, "image_url"u8, out var url), TryGet(part, "file_id"u8, out var file));
        if (hasUrl == hasFile)
        {
            Refuse("invalid_value", param, hasUrl ? "it has both 'image_url' and 'file_id'" : "it has neither 'image_url' nor 'file_id'");
            return default;
        }

        var detail =
            TryGet(part, "detail"u8, out var given) && given.ValueKind == JsonValueKind.String && Quote.TryText(given, out var word)
                ? word
                : "auto";
        if (detail is not ("auto" or "low" or "high" or "original"))
            Refuse("invalid_value", $"{param}.detail", "it must be 'auto', 'low', 'high' or 'original'");
        var image = hasUrl ? _images.FromUrl(url, param, "image_url") : _images.FromFile(file, param);
        return (
            new InputPart(InputPart.InputImage)
            {
                Detail = detail,
                Url = (image as UrlInput)?.Url.OriginalString,
                FileId = (image as FileInput)?.FileId,
            },
            image
        );
    }

    /// <summary>An image call as a response had it, with its image or with its id alone.</summary>
    private async ValueTask<ReadItem?> ReadCallAsync(JsonElement call, int index, string param, CancellationToken cancellationToken)
    {
        // A call that brought no image, as the response had it.
        if (
            TryGet(call, "status"u8, out var status)
            && status.ValueKind == JsonValueKind.String
            && status.ValueEquals("failed"u8)
            && !TryGet(call, "result"u8, out _)
        )
            return null;
        if (!TryGet(call, "result"u8, out var result))
            return await ReadReferenceAsync(call, param, cancellationToken);
        var image = _images.FromBase64(result, $"{param}.result", "result");
        return image is null
            ? null
            : new ReadItem(new InputItem { Id = IdOf(call) ?? ResponseIds.Input(responseId, index), Type = InputItem.Call }, [image]);
    }

    private async ValueTask<ReadItem?> ReadReferenceAsync(JsonElement reference, string param, CancellationToken cancellationToken)
    {
        if (IdOf(reference) is not { } id)
            return Refuse("missing_required_parameter", $"{param}.id", "an item is named by its 'id'");
        if (await earlier.FindAsync(id, param, cancellationToken) is { } item)
            return item;
        body.Add(
            ApiError.BadRequest(
                "item_not_found",
                $"{param}.id",
                $"Item with id {Quote.Text(id)} not found; items of responses that were not stored, or have no image, cannot be named."
            )
        );
        return null;
    }

    private InputItem Message(int index, string role, IReadOnlyList<InputPart> parts, string? id = null) =>
        new()
        {
            Id = id ?? ResponseIds.Input(responseId, index),
            Type = InputItem.Message,
            Role = role,
            Parts = parts,
        };

    private static string? IdOf(JsonElement item) =>
        TryGet(item, "id"u8, out var id)
        && id.ValueKind == JsonValueKind.String
        && Quote.TryText(id, out var text)
        && text.Length is > 0 and <= 256
            ? text
            : null;

    private string Text(JsonElement part, string member, string param)
    {
        if (part.TryGetProperty(member, out var text))
            return Text(text, $"{param}.{member}");
        Refuse("missing_required_parameter", $"{param}.{member}", "it is missing");
        return "";
    }

    private string Text(JsonElement text, string param)
    {
        if (text.ValueKind != JsonValueKind.String)
            Refuse("invalid_type", param, "expected a string");
        else if (!Quote.TryText(text, out var value))
            Refuse("invalid_value", param, "it is not valid Unicode text");
        else
            return value;
        return "";
    }

    private void RefuseOthers(JsonElement element, string param, params ReadOnlySpan<string> known)
    {
        foreach (var member in element.EnumerateObject())
        {
            var isKnown = false;
            foreach (var name in known)
                isKnown |= member.NameEquals(name);
            if (isKnown)
                continue;
            var told = $"{param}.{Quote.Shorten(member.Name)}";
            body.Add(ApiError.BadRequest("unknown_parameter", told, $"Unknown parameter: '{told}'."));
        }
    }

    private ReadItem? Refuse(string code, string param, string why)
    {
        body.Add(ApiError.BadRequest(code, param, $"Invalid '{param}': {why}."));
        return null;
    }

    private ReadItem? Unsupported(string param, string message)
    {
        body.Add(ApiError.BadRequest("unsupported", param, message));
        return null;
    }

    private static bool TryGet(JsonElement element, ReadOnlySpan<byte> name, out JsonElement value) =>
        element.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
}

using System.Runtime.InteropServices;
using System.Text.Json;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>One request of a batch.</summary>
/// <param name="Body">The request's body, in its line's memory.</param>
internal sealed record BatchLine(string CustomId, ReadOnlyMemory<byte> Body)
{
    private const int MaxCustomId = 512;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The request that the line holds; or what is wrong with it.</summary>
    public static (BatchLine? Line, BatchError? Error) Parse(ReadOnlyMemory<byte> text, string endpoint, int number)
    {
        if (text.Span.StartsWith(ByteOrderMark))
            text = text[ByteOrderMark.Length..];
        try
        {
            if (JsonBounds.Problem(text.Span, "image_url") is { } unbounded)
                return (null, new BatchError("invalid_json_line", unbounded.Message, null, number));
            using var document = JsonDocument.Parse(text);
            return Parse(document.RootElement, text, endpoint, number);
        }
        catch (JsonException)
        {
            return (null, new BatchError("invalid_json_line", "This line is not parseable as valid JSON.", null, number));
        }
    }

    private static (BatchLine? Line, BatchError? Error) Parse(JsonElement root, ReadOnlyMemory<byte> text, string endpoint, int number)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Wrong("invalid_json_line", null, "This line is not a JSON object.");
        if (TextOf(root, "custom_id") is not { Length: > 0 and <= MaxCustomId } id)
            return Wrong("invalid_custom_id", "custom_id", $"'custom_id' must be a string of 1 to {MaxCustomId} characters.");
        if (TextOf(root, "method") is not "POST")
            return Wrong("invalid_method", "method", "'method' must be 'POST'.");
        if (TextOf(root, "url") is not { } url)
            return Wrong("url_mismatch", "url", $"'url' is missing; it must be '{endpoint}', as the batch's endpoint.");
        if (!string.Equals(url, endpoint, StringComparison.Ordinal))
            return Wrong("url_mismatch", "url", $"'url' is {Quote.Text(url)}; it must be '{endpoint}', as the batch's endpoint.");
        if (!root.TryGetProperty("body", out var body) || body.ValueKind != JsonValueKind.Object)
            return Wrong("invalid_body", "body", "'body' must be an object.");
        var raw = JsonMarshal.GetRawUtf8Value(body);
        text.Span.Overlaps(raw, out var offset);
        return (new BatchLine(id, text.Slice(offset, raw.Length)), null);

        (BatchLine? Line, BatchError? Error) Wrong(string code, string? param, string message) =>
            (null, new BatchError(code, message, param, number));
    }

    private static string? TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && Quote.TryText(value, out var text)
            ? text
            : null;
}

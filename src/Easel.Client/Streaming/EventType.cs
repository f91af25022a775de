using System.Text.Json;

namespace Easel.Client.Streaming;

internal static class EventType
{
    /// <summary>The object's <c>type</c>; null when it has none. It tells more than the event's name, which some services leave
    /// out.</summary>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static string? Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An event's data must be a JSON object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isType)
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return null;
    }
}

using System.Buffers;
using System.Text.Json;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>The tools as responses report them: as they came, but for a mask's image, which is not sent back.</summary>
internal static class ToolEcho
{
    public static JsonElement Of(IEnumerable<JsonElement> tools)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var tool in tools)
                Write(json, tool);
            json.WriteEndArray();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, JsonElement tool)
    {
        json.WriteStartObject();
        foreach (var member in tool.EnumerateObject())
        {
            json.WritePropertyName(member.Name);
            if (member.NameEquals(ResponseParameters.Mask.Name))
                WriteMask(json, member.Value);
            else
                member.Value.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static void WriteMask(Utf8JsonWriter json, JsonElement mask)
    {
        json.WriteStartObject();
        if (
            mask.ValueKind == JsonValueKind.Object
            && mask.TryGetProperty("file_id"u8, out var file)
            && file.ValueKind == JsonValueKind.String
        )
        {
            json.WritePropertyName("file_id"u8);
            file.WriteTo(json);
        }

        json.WriteEndObject();
    }
}

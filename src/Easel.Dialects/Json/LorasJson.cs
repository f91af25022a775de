using System.Text.Json;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.Json;

/// <summary>LoRAs as every dialect writes them: <c>[{"name": "watercolour", "weight": 0.8}]</c>, the weight 1 where it is left
/// out.</summary>
internal static class LorasJson
{
    public const string Name = "name";
    public const string Weight = "weight";

    /// <summary>False for anything else; how many there are and what weights make sense is not looked at.</summary>
    public static bool TryRead(JsonElement value, out IReadOnlyList<LoraChoice> loras)
    {
        var read = new List<LoraChoice>();
        loras = read;
        if (value.ValueKind != JsonValueKind.Array)
            return false;
        foreach (var entry in value.EnumerateArray())
        {
            if (ReadOne(entry) is not { } lora)
                return false;
            read.Add(lora);
        }

        return true;
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<LoraChoice> loras)
    {
        json.WriteStartArray();
        foreach (var lora in loras)
        {
            json.WriteStartObject();
            json.WriteString(Name, lora.Name);
            json.WriteNumber(Weight, lora.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static LoraChoice? ReadOne(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            return null;
        string? name = null;
        float weight = 1;
        foreach (var member in entry.EnumerateObject())
        {
            if (member.NameEquals(Name) && member.Value.ValueKind == JsonValueKind.String && Quote.TryText(member.Value, out var text))
                name = text;
            else if (
                member.NameEquals(Weight)
                && member.Value.ValueKind == JsonValueKind.Number
                && member.Value.TryGetSingle(out var number)
            )
                weight = number;
            else
                return null;
        }

        return name is null ? null : new LoraChoice(name, weight);
    }
}

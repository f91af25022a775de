using System.Text.Json;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.Json;

/// <summary>ControlNets as every dialect writes them: <c>[{"name": "canny", "image": 2, "strength": 0.8, "start": 0, "end": 1}]</c>, of which all
/// but the name may be left out.</summary>
internal static class ControlsJson
{
    public const string Name = "name";
    public const string Image = "image";
    public const string Strength = "strength";
    public const string Start = "start";
    public const string End = "end";

    /// <summary>False for anything else; whether the numbers make sense is not looked at.</summary>
    public static bool TryRead(JsonElement value, out IReadOnlyList<ControlChoice> controls)
    {
        var read = new List<ControlChoice>();
        controls = read;
        if (value.ValueKind != JsonValueKind.Array)
            return false;
        foreach (var entry in value.EnumerateArray())
        {
            if (ReadOne(entry) is not { } control)
                return false;
            read.Add(control);
        }

        return true;
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<ControlChoice> controls)
    {
        json.WriteStartArray();
        foreach (var control in controls)
        {
            json.WriteStartObject();
            json.WriteString(Name, control.Name);
            json.WriteNumber(Image, control.Image);
            json.WriteNumber(Strength, control.Strength);
            json.WriteNumber(Start, control.Start);
            json.WriteNumber(End, control.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ControlChoice? ReadOne(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            return null;
        var control = new ControlChoice("");
        var isNamed = false;
        foreach (var member in entry.EnumerateObject())
        {
            if (member.NameEquals(Name) && member.Value.ValueKind == JsonValueKind.String && Quote.TryText(member.Value, out var text))
                (control, isNamed) = (control with { Name = text }, true);
            else if (member.Value.ValueKind != JsonValueKind.Number)
                return null;
            else if (member.NameEquals(Image) && member.Value.TryGetInt32(out var image))
                control = control with { Image = image };
            else if (member.NameEquals(Strength) && member.Value.TryGetSingle(out var strength))
                control = control with { Strength = strength };
            else if (member.NameEquals(Start) && member.Value.TryGetSingle(out var start))
                control = control with { Start = start };
            else if (member.NameEquals(End) && member.Value.TryGetSingle(out var end))
                control = control with { End = end };
            else
                return null;
        }

        return isNamed ? control : null;
    }
}

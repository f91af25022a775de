using System.Text.Json;

namespace Easel.Scenes.Vocabulary;

/// <summary>Lookups that answer false where a broken file has another kind of value.</summary>
internal static class JsonReading
{
    public static bool TryGetPropertySafely(this JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
    }

    public static bool TryGetIntSafely(this JsonElement element, out int value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out value);
    }
}

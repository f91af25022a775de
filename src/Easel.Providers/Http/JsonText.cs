using System.Runtime.InteropServices;
using System.Text.Json;

namespace Easel.Providers.Http;

/// <summary>Reads members of responses that may be missing, or of another type than documented.</summary>
internal static class JsonText
{
    extension(JsonElement element)
    {
        /// <summary>Bytes of the JSON text.</summary>
        public int GetRawTextLength() => JsonMarshal.GetRawUtf8Value(element).Length;

        /// <summary>The text; null for what is none, or no valid Unicode.</summary>
        public string? TryGetText()
        {
            try
            {
                return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }

        /// <summary>A member of an object; an undefined element where there is none.</summary>
        public JsonElement Member(string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

        /// <summary>A member's text; null for what is none.</summary>
        public string? Text(string name) => element.Member(name).TryGetText();

        /// <summary>A member's whole number; null for what is none.</summary>
        public long? Number(string name) =>
            element.Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

        /// <summary>A member's number; null for what is none.</summary>
        public decimal? Amount(string name) =>
            element.Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number) ? number : null;

        /// <summary>A member's entries; none for what is no array.</summary>
        public IEnumerable<JsonElement> Entries(string name) =>
            element.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
    }
}

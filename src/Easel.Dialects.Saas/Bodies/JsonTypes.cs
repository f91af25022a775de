using System.Globalization;
using System.Text.Json;

namespace Easel.Dialects.Saas.Bodies;

/// <summary>JSON's values as JavaScript has them.</summary>
internal static class JsonTypes
{
    /// <summary>What zod calls its type.</summary>
    public static string NameOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "null",
        };

    /// <summary>The nearest double, infinite beyond the largest.</summary>
    public static double NumberOf(JsonElement value) => double.Parse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);
}

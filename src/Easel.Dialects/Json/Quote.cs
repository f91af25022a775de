using System.Text.Json;
using Easel.Core;

namespace Easel.Dialects.Json;

/// <summary>A client's own words in a message to it: quoted, and cut where they are long.</summary>
internal static class Quote
{
    public static string Value(JsonElement text) => TryText(text, out var value) ? Text(value) : "text that is not valid Unicode";

    public static string Text(string value) => $"'{Shorten(value)}'";

    public static string Shorten(string value) => ShortText.Of(value);

    /// <summary>The string's text; false and empty when it holds half a surrogate pair or bytes that are not UTF-8.</summary>
    public static bool TryText(JsonElement element, out string value)
    {
        try
        {
            value = element.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            value = "";
            return false;
        }
    }

    /// <summary>The member's name; null when it is not valid text in the same way.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

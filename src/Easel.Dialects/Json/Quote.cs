using System.Text.Json;

namespace Easel.Dialects.Json;

/// <summary>A client's own words in a message to it: quoted, and cut where they are long.</summary>
internal static class Quote
{
    private const int MaxLength = 64;

    public static string Value(JsonElement text) => TryText(text, out var value) ? Text(value) : "text that is not valid Unicode";

    public static string Text(string value) => $"'{Shorten(value)}'";

    public static string Shorten(string value) => value.Length <= MaxLength ? value : $"{value.AsSpan(0, Cut(value))}...";

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

    /// <summary>Never between the halves of a surrogate pair.</summary>
    private static int Cut(string value) => char.IsHighSurrogate(value[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
}

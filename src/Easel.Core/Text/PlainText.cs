namespace Easel.Core.Text;

/// <summary>Names that people give, fit for a log line, a header and a table.</summary>
public static class PlainText
{
    public const int MaxLength = 255;

    /// <summary>What is wrong with it, as the rest of a sentence; null when nothing is.</summary>
    public static string? Problem(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is 0 or > MaxLength ? $"must have 1 to {MaxLength} characters"
            : !IsPlain(text) ? "must be one line of text, without control characters and without blanks at its ends"
            : null;
    }

    /// <summary>No control characters, no halves of characters, nothing that turns text around.</summary>
    private static bool IsPlain(string text)
    {
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (char.IsSurrogate(text[i]) || char.IsControl(text[i]) || IsInvisible(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>Line and paragraph separators, and the marks that change the direction of text.</summary>
    private static bool IsInvisible(char character) =>
        character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

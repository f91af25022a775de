using System.Collections.Frozen;
using System.Text;

namespace Easel.Core.Templates;

/// <summary>A template's text: <c>{{name}}</c>, without blanks, stands for a variable.</summary>
public static class TemplateText
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>
    /// Puts the values in the place of their variables, in one pass: what a value contains is never read as a variable, and no name as a
    /// pattern. Variables without a value stay as they are. Null when the text would have more than <paramref name="maxLength"/> characters.
    /// </summary>
    public static string? Fill(string text, IReadOnlyDictionary<string, string> values, int maxLength)
    {
        var longest = values.Keys.Select(name => name.Length).DefaultIfEmpty(0).Max();
        var byName = values.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var filled = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.IndexOf(Open) is >= 0 and var at)
        {
            filled.Append(rest[..at]);
            rest = rest[at..];
            if (Find(rest[Open.Length..], longest, byName) is var (value, length))
            {
                filled.Append(value);
                rest = rest[(Open.Length + length + Close.Length)..];
            }
            else
            {
                // Another variable may begin at the second brace.
                filled.Append(rest[0]);
                rest = rest[1..];
            }

            if (filled.Length > maxLength)
                return null;
        }

        return filled.Length + rest.Length > maxLength ? null : filled.Append(rest).ToString();
    }

    /// <summary>The names in it that have no value, in their order, each once.</summary>
    public static IReadOnlyList<string> Unfilled(string text, IReadOnlyDictionary<string, string> values)
    {
        var names = new List<string>();
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Open, at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf(Close, at + Open.Length, StringComparison.Ordinal);
            if (end < 0)
                break;
            var name = text[(at + Open.Length)..end];
            if (
                name.Length > 0
                && !name.Contains('{', StringComparison.Ordinal)
                && !values.ContainsKey(name)
                && !names.Contains(name, StringComparer.Ordinal)
            )
                names.Add(name);
        }

        return names;
    }

    /// <summary>The value of the variable whose name begins here, and how long the name is; a name may itself hold braces.</summary>
    private static (string Value, int Length)? Find(
        ReadOnlySpan<char> text,
        int longest,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> values
    )
    {
        for (var length = 0; length <= Math.Min(longest, text.Length - Close.Length); length++)
        {
            if (text[length..].StartsWith(Close) && values.TryGetValue(text[..length], out var value))
                return (value, length);
        }

        return null;
    }
}

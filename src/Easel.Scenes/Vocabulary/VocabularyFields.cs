using System.Globalization;
using System.Text.Json;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Vocabulary;

/// <summary>Reads fields of a vocabulary's JSON, and remembers what is wrong with them.</summary>
internal sealed class VocabularyFields
{
    /// <summary>Beyond it a list of problems helps nobody.</summary>
    private const int MaxProblems = 50;

    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public void Problem(string text)
    {
        if (_problems.Count < MaxProblems)
            _problems.Add(text);
    }

    public JsonElement.ArrayEnumerator Items(JsonElement root, string name, bool report = true)
    {
        if (root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0)
            return list.EnumerateArray();
        if (report)
            Problem($"'{name}' must be a list with something in it.");
        return default;
    }

    public string Text(JsonElement owner, string field, string at)
    {
        if (
            owner.TryGetPropertySafely(field, out var value)
            && value.ValueKind == JsonValueKind.String
            && value.GetString() is { Length: > 0 } text
        )
            return text;
        Problem($"'{(at.Length == 0 ? field : $"{at}.{field}")}' must be a string that is not empty.");
        return "";
    }

    public List<string> Strings(JsonElement owner, string field, string at, bool required = false)
    {
        var result = new List<string>();
        if (!owner.TryGetPropertySafely(field, out var list))
        {
            if (required)
                Problem($"'{at}.{field}' is missing.");
            return result;
        }

        if (list.ValueKind != JsonValueKind.Array || (required && list.GetArrayLength() == 0))
        {
            Problem($"'{at}.{field}' must be a list of strings{(required ? " with something in it" : "")}.");
            return result;
        }

        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 0 } text)
                result.Add(text);
            else
                Problem($"'{at}.{field}' holds something that is no word.");
        }

        return result;
    }

    /// <summary>Many short words in one string; an older file has none.</summary>
    public string[] SpacedWords(JsonElement root, string field)
    {
        if (!root.TryGetProperty(field, out var words))
            return [];
        if (words.ValueKind == JsonValueKind.String)
            return words.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Problem($"'{field}' must be a string of words with spaces between.");
        return [];
    }

    /// <summary>Black where it is none.</summary>
    public Rgb Colour(JsonElement owner, string field, string at)
    {
        var text = Text(owner, field, at);
        if (!TryParseRgb(text, out var rgb))
            Problem($"'{at}.{field}' is '{text}'; it must be a colour such as '#e53935'.");
        return rgb;
    }

    /// <summary>As "#e53935".</summary>
    public static bool TryParseRgb(string text, out Rgb rgb)
    {
        rgb = default;
        if (
            text.Length != 7
            || text[0] != '#'
            || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        )
            return false;
        rgb = new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }
}

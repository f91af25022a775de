using System.Text.Json;
using Easel.Dialects.Json;

namespace Easel.Dialects.Saas.Bodies;

/// <summary>
/// The members of a JSON object, read as the template's zod schemas read them: nothing is converted, null is a value of the wrong type, and
/// members that nobody asks for are ignored. A member that comes twice is refused, as nobody can know which of the two was meant, and a
/// text with U+0000, which not every database can keep.
/// </summary>
internal sealed class BodyMembers
{
    private const string NoNul = "String must not contain the character U+0000";

    private readonly Issues _issues;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    private BodyMembers(JsonElement value, Issues issues)
    {
        _issues = issues;
        foreach (var member in value.EnumerateObject())
        {
            if (Quote.NameOf(member) is not { } name)
                issues.Add("", "Every name must be valid Unicode");
            else if (!_members.TryAdd(name, member.Value))
                issues.Add(Quote.Shorten(name), "Comes twice");
        }
    }

    /// <summary>Null, and told, for what is no object.</summary>
    public static BodyMembers? Of(JsonElement root, Issues issues)
    {
        if (root.ValueKind == JsonValueKind.Object)
            return new BodyMembers(root, issues);
        issues.AddType("", "object", JsonTypes.NameOf(root));
        return null;
    }

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>A text of <paramref name="min"/> to <paramref name="max"/> UTF-16 code units, which is what JavaScript counts.</summary>
    public string? Text(string name, bool required = false, int min = 0, int max = int.MaxValue)
    {
        if (!TryGet(name, JsonValueKind.String, "string", required, out var value))
            return null;
        if (!Quote.TryText(value, out var text))
        {
            _issues.Add(name, "String must be valid Unicode");
            return null;
        }

        if (text.Contains('\0', StringComparison.Ordinal))
            _issues.Add(name, NoNul);
        if (text.Length < min)
            _issues.Add(name, $"String must contain at least {min} character(s)");
        if (text.Length > max)
            _issues.Add(name, $"String must contain at most {max} character(s)");
        return text;
    }

    /// <summary>A text; null, and nothing told, for anything else.</summary>
    public string? TextIfAny(string name) =>
        _members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String && Quote.TryText(value, out var text)
            ? text
            : null;

    /// <summary>One of <paramref name="words"/>.</summary>
    public string? Choice(string name, params IReadOnlyList<string> words)
    {
        if (!TryGet(name, JsonValueKind.String, Issues.Words(words), required: false, out var value))
            return null;
        if (Quote.TryText(value, out var text) && words.Contains(text, StringComparer.Ordinal))
            return text;
        _issues.AddChoice(name, words, text);
        return null;
    }

    public bool? Flag(string name)
    {
        if (!_members.TryGetValue(name, out var value))
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        _issues.AddType(name, "boolean", JsonTypes.NameOf(value));
        return null;
    }

    /// <summary>A whole number, as JavaScript has numbers: 2.0 is one.</summary>
    public long? Integer(string name, long min, long max)
    {
        if (Whole(name) is not { } number)
            return null;
        if (number < min)
            _issues.Add(name, $"Number must be greater than or equal to {min}");
        if (number > max)
            _issues.Add(name, $"Number must be less than or equal to {max}");
        return ToLong(number);
    }

    /// <summary>A whole number above 0; one beyond 64 bits is the largest of them.</summary>
    public long? Positive(string name)
    {
        if (Whole(name) is not { } number)
            return null;
        if (number <= 0)
            _issues.Add(name, "Number must be greater than 0");
        return ToLong(number);
    }

    /// <summary>A time in ISO 8601 that ends in Z.</summary>
    public DateTimeOffset? Time(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (IsoTime.TryParse(text, out var time))
            return time;
        _issues.Add(name, "Invalid datetime");
        return null;
    }

    /// <summary>An object of texts.</summary>
    public IReadOnlyDictionary<string, string>? Texts(string name, bool required = false)
    {
        if (!TryGet(name, JsonValueKind.Object, "object", required, out var value))
            return null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (Quote.NameOf(member) is not { } key)
            {
                _issues.Add(name, "Every name must be valid Unicode");
                continue;
            }

            var path = $"{name}.{Quote.Shorten(key)}";
            if (member.Value.ValueKind != JsonValueKind.String)
                _issues.AddType(path, "string", JsonTypes.NameOf(member.Value));
            else if (!Quote.TryText(member.Value, out var text))
                _issues.Add(path, "String must be valid Unicode");
            else if (text.Contains('\0', StringComparison.Ordinal))
                _issues.Add(path, NoNul);
            else if (!texts.TryAdd(key, text))
                _issues.Add(path, "Comes twice");
        }

        return texts;
    }

    /// <summary>A number, told where it is not whole; it may be infinite.</summary>
    private double? Whole(string name)
    {
        if (!TryGet(name, JsonValueKind.Number, "number", required: false, out var value))
            return null;
        var number = JsonTypes.NumberOf(value);
        if (!double.IsInteger(number))
            _issues.AddType(name, "integer", "float");
        return number;
    }

    private static long ToLong(double number) => (long)Math.Clamp(number, long.MinValue, long.MaxValue);

    private bool TryGet(string name, JsonValueKind kind, string expected, bool required, out JsonElement value)
    {
        if (!_members.TryGetValue(name, out value))
        {
            if (required)
                _issues.Add(name, "Required");
            return false;
        }

        if (value.ValueKind == kind)
            return true;
        _issues.AddType(name, expected, JsonTypes.NameOf(value));
        return false;
    }
}

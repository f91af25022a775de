using System.Text.Json;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The members of a JSON object, read one by one; what is wrong with any is told by its path.</summary>
internal sealed class JsonMembers
{
    private const int MaxReported = 20;

    private readonly string _path;
    private readonly Findings _findings;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private JsonMembers(JsonElement value, string path, Findings findings)
    {
        (_path, _findings) = (path, findings);
        foreach (var member in value.EnumerateObject())
        {
            if (Quote.NameOf(member) is not { } name)
                findings.Refuse(path.Length > 0 ? path : "body", "has a member whose name is not valid Unicode text");
            else if (!_members.TryAdd(name, member.Value))
                findings.Refuse(PathOf(name), "comes twice");
            if (findings.Problems.Count == MaxReported)
                return;
        }
    }

    /// <summary>The members of <paramref name="value"/>, which must be an object; null, and told, when it is not.</summary>
    public static JsonMembers? Of(JsonElement value, string path, Findings findings)
    {
        if (value.ValueKind == JsonValueKind.Object)
            return new JsonMembers(value, path, findings);
        findings.Refuse(path, "must be an object");
        return null;
    }

    public string PathOf(string name) => _path.Length == 0 ? Quote.Shorten(name) : $"{_path}.{Quote.Shorten(name)}";

    /// <summary>False when it is absent or null.</summary>
    public bool TryGet(string name, out JsonElement value)
    {
        _read.Add(name);
        return _members.TryGetValue(name, out value) && value.ValueKind != JsonValueKind.Null;
    }

    public JsonMembers? Object(string name, bool required = false)
    {
        if (TryGet(name, out var value))
            return Of(value, PathOf(name), _findings);
        if (required)
            Refuse(name, "is missing");
        return null;
    }

    public string? Text(string name, bool required = false)
    {
        if (!TryGet(name, out var value))
        {
            if (required)
                Refuse(name, "is missing");
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && Quote.TryText(value, out var text))
            return text;
        Refuse(name, value.ValueKind == JsonValueKind.String ? "is not valid Unicode text" : "must be a string");
        return null;
    }

    /// <summary>One of <paramref name="words"/>.</summary>
    public T Choice<T>(string name, T fallback, params ReadOnlySpan<(string Word, T Value)> words)
    {
        if (Text(name) is not { } text)
            return fallback;
        var known = new List<string>(words.Length);
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
                return value;
            known.Add($"'{word}'");
        }

        Refuse(name, $"is {Quote.Text(text)}; it must be {string.Join(" or ", known)}");
        return fallback;
    }

    public bool Flag(string name)
    {
        if (!TryGet(name, out var value))
            return false;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Refuse(name, "must be true or false");
        return false;
    }

    /// <summary>A whole number; one beyond 32 bits stays out of every range.</summary>
    public int? Integer(string name)
    {
        if (Number(name) is not { } number)
            return null;
        if (Math.Truncate(number) == number)
            return (int)Math.Clamp(number, int.MinValue, int.MaxValue);
        Refuse(name, "must be a whole number");
        return null;
    }

    /// <summary>Finite.</summary>
    public double? Number(string name)
    {
        if (!TryGet(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number))
            return number;
        Refuse(name, "must be a number");
        return null;
    }

    /// <summary>Tells of every member that was not asked for; programs of this protocol send what only they understand.</summary>
    public void WarnOfOthers()
    {
        var left = MaxReported;
        foreach (var (name, value) in _members)
        {
            if (value.ValueKind == JsonValueKind.Null || _read.Contains(name))
                continue;
            if (left-- == 0)
                return;
            _findings.Warn(PathOf(name), "is not known here; it was left out");
        }
    }

    public void Refuse(string name, string why) => _findings.Refuse(PathOf(name), why);

    public void Warn(string name, string why) => _findings.Warn(PathOf(name), why);
}

using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Languages;

/// <summary>English words, and the words of other languages for each.</summary>
internal sealed class WordListAbroad
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _english;

    private readonly FrozenSet<string> _lines;

    /// <param name="lines">The English, and what other languages say, with commas between; a word that stands twice is the first.</param>
    public WordListAbroad(params (string English, string Words)[] lines)
        : this(lines.SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.English)))) { }

    /// <param name="words">What another language says, and the English for it; a word that stands twice is the first.</param>
    public WordListAbroad(IEnumerable<KeyValuePair<string, string>> words)
    {
        var first = words.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        _lines = first.Values.ToFrozenSet(StringComparer.Ordinal);
        _english = first.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>One of the English words.</summary>
    public bool Contains(string english) => _lines.Contains(english);

    /// <summary>Null where the words stand in no line.</summary>
    public string? Find(ReadOnlySpan<char> words) => _english.TryGetValue(words, out var english) ? english : null;
}

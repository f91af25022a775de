using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Languages;

/// <summary>English words, and the words of other languages for each.</summary>
internal sealed class WordListAbroad
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _english;

    /// <param name="lines">The English, and what other languages say, with commas between; a word that stands twice is the first.</param>
    public WordListAbroad(params (string English, string Words)[] lines)
    {
        var words = lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.English)))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        _english = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Null where the words stand in no line.</summary>
    public string? Find(ReadOnlySpan<char> words) => _english.TryGetValue(words, out var english) ? english : null;
}

using System.Collections.Frozen;

namespace Easel.Scenes.Vocabulary;

/// <summary>English words that name no concept. Immutable and thread-safe.</summary>
/// <param name="nouns">Words that are nouns above all.</param>
/// <param name="also">Words of another language that are English words for something else.</param>
/// <param name="others">Further words that one slip of the pen would make a concept's name.</param>
internal sealed class EnglishWords(IEnumerable<string> nouns, IEnumerable<string> others, IEnumerable<string> also)
{
    private readonly FrozenSet<string> _nouns = nouns.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _others = others.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _also = also.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"barn", "barns".</summary>
    public bool IsAlso(ReadOnlySpan<char> word)
    {
        var lookup = _also.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.Contains(word) || (word.EndsWith("s") && lookup.Contains(word[..^1]));
    }

    /// <summary>"player", "players"; not "jumps", which is a verb as well.</summary>
    public bool IsNoun(ReadOnlySpan<char> word)
    {
        var lookup = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.Contains(word)
            || ((word.EndsWith("ers") || word.EndsWith("ors") || word.EndsWith("ists")) && lookup.Contains(word[..^1]));
    }

    /// <summary>A word that is spelt as it should be, and so is no slip.</summary>
    public bool Contains(ReadOnlySpan<char> word) =>
        IsNoun(word) || IsAlso(word) || _others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}

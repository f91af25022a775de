using System.Runtime.InteropServices;

namespace Easel.Scenes.Vocabulary;

/// <summary>Every phrase that means something to the reader. Lookups by span allocate nothing.</summary>
internal sealed class WordTable
{
    /// <summary>As many as the built-in model's vocabulary has, so that its table does not grow step by step.</summary>
    private const int UsualWords = 70_000;

    private readonly Dictionary<string, Meaning> _meanings = new(UsualWords, StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> _abroad = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte> _longest = new(UsualWords, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _plurals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> _meaningOf;
    private readonly Dictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> _meaningAbroad;
    private readonly Dictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> _longestFrom;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _singularOf;

    public WordTable()
    {
        _meaningOf = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        _meaningAbroad = _abroad.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestFrom = _longest.GetAlternateLookup<ReadOnlySpan<char>>();
        _singularOf = _plurals.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<KeyValuePair<string, Meaning>> Entries => _meanings;

    public Meaning Find(ReadOnlySpan<char> phrase) => _meaningOf.TryGetValue(phrase, out var meaning) ? meaning : default;

    /// <summary>What the phrase is in a prompt of another language: "chat" is a cat there.</summary>
    public Meaning FindAbroad(ReadOnlySpan<char> phrase) => _meaningAbroad.TryGetValue(phrase, out var meaning) ? meaning : Find(phrase);

    /// <summary>How many words the longest phrase that begins with this word has; 1 when none is known.</summary>
    public int LongestFrom(ReadOnlySpan<char> word) => _longestFrom.TryGetValue(word, out var longest) ? longest : 1;

    /// <summary>The singular of an irregular plural, or null.</summary>
    public string? IrregularSingular(ReadOnlySpan<char> word) => _singularOf.TryGetValue(word, out var singular) ? singular : null;

    public void AddPlural(string plural, string singular) => _plurals.TryAdd(plural, singular);

    /// <summary>The first meaning stays; a later concept is remembered beside it, as the fruit is beside the colour orange.</summary>
    public void Add(string phrase, Meaning meaning) => Add(_meanings, phrase, meaning);

    /// <summary>The word is English too, and has this meaning among words of its own language alone.</summary>
    public void AddAbroad(string phrase, Meaning meaning) => Add(_abroad, phrase, meaning);

    private void Add(Dictionary<string, Meaning> meanings, string phrase, Meaning meaning)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(meanings, phrase, out var exists);
        if (!exists)
        {
            known = meaning;
            Learn(phrase);
        }
        else if (known.Concept < 0 && meaning.Concept >= 0)
        {
            known = known with { Concept = meaning.Concept, Tier = meaning.Tier };
        }
    }

    private void Learn(string phrase)
    {
        var words = (byte)Math.Min(1 + phrase.AsSpan().Count(' '), byte.MaxValue);
        var end = phrase.IndexOf(' ', StringComparison.Ordinal);
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longestFrom, end < 0 ? phrase : phrase.AsSpan(0, end), out _);
        longest = Math.Max(longest, words);
    }
}

using System.Collections.Frozen;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Takes German, French, Spanish, Italian, Portuguese and Dutch plurals back to the singular, where that is a known
/// name.</summary>
internal static class PluralsAbroad
{
    private const int MaxLength = 32;

    /// <summary>Ending of the plural, of the singular; the longest first.</summary>
    private static readonly FrozenDictionary<PromptLanguage, (string Plural, string Singular)[]> ByLanguage = new Dictionary<
        PromptLanguage,
        (string Plural, string Singular)[]
    >
    {
        [PromptLanguage.German] = [("nen", "n"), ("en", ""), ("er", ""), ("s", ""), ("n", ""), ("e", "")],
        [PromptLanguage.French] = [("eaux", "eau"), ("aux", "al"), ("x", ""), ("s", "")],
        [PromptLanguage.Spanish] = [("ces", "z"), ("es", ""), ("s", "")],
        [PromptLanguage.Italian] =
        [
            ("chi", "co"),
            ("ghi", "go"),
            ("che", "ca"),
            ("ghe", "ga"),
            ("e", "a"),
            ("i", "o"),
            ("i", "e"),
            ("cie", "cia"),
            ("gie", "gia"),
            ("i", "a"),
            ("i", "io"),
        ],
        [PromptLanguage.Portuguese] =
        [
            ("ções", "ção"),
            ("ões", "ão"),
            ("ães", "ão"),
            ("ãos", "ão"),
            ("éis", "el"),
            ("ais", "al"),
            ("ns", "m"),
            ("es", ""),
            ("s", ""),
        ],
        [PromptLanguage.Dutch] = [("ën", "e"), ("en", ""), ("s", ""), ("n", "")],
    }.ToFrozenDictionary();

    private static readonly (string Plural, string Singular)[] Any =
    [
        ("eaux", "eau"),
        ("ções", "ção"),
        ("ões", "ão"),
        ("ães", "ão"),
        ("ãos", "ão"),
        ("éis", "el"),
        ("ais", "al"),
        ("aux", "al"),
        ("chi", "co"),
        ("ghi", "go"),
        ("che", "ca"),
        ("ghe", "ga"),
        ("e", "a"),
        ("i", "o"),
        ("i", "e"),
        ("cie", "cia"),
        ("gie", "gia"),
        ("ces", "z"),
        ("nen", "n"),
        ("ën", "e"),
        ("ns", "m"),
        ("es", ""),
        ("en", ""),
        ("er", ""),
        ("x", ""),
        ("s", ""),
        ("n", ""),
        ("e", ""),
        ("i", "a"),
        ("i", "io"),
    ];

    /// <summary>What the word may be the plural of, likelier ones first.</summary>
    public static IEnumerable<string> Singulars(string word, PromptLanguage language = PromptLanguage.Other) =>
        from ending in Endings(language)
        where word.EndsWith(ending.Plural, StringComparison.Ordinal) && word.Length - ending.Plural.Length >= 3
        select word[..^ending.Plural.Length] + ending.Singular;

    private static (string Plural, string Singular)[] Endings(PromptLanguage language) => ByLanguage.GetValueOrDefault(language, Any);

    /// <summary>Default where the word is no such plural.</summary>
    public static Meaning Find(ReadOnlySpan<char> word, WordLookup words)
    {
        if (word.Length is < 3 or > MaxLength)
            return default;
        Span<char> buffer = stackalloc char[MaxLength + 2];
        foreach (var (plural, singular) in Endings(words.Language))
        {
            if (!word.EndsWith(plural) || word.Length - plural.Length < 2)
                continue;
            var stem = word[..^plural.Length];
            stem.CopyTo(buffer);
            singular.CopyTo(buffer[stem.Length..]);
            if (Known(buffer[..(stem.Length + singular.Length)], words) is { Kind: MeaningKind.Concept } found)
                return found;
        }

        // Vögel, Äpfel: the vowel alone.
        word.CopyTo(buffer);
        return WithoutUmlaut(buffer[..word.Length], words);
    }

    private static Meaning Known(Span<char> singular, WordLookup words)
    {
        if (words.FindNoun(singular) is { Kind: MeaningKind.Concept } found)
            return found;
        // "Rose" is one in German as in English.
        if (
            words.Language is PromptLanguage.German or PromptLanguage.Dutch
            && singular[^1] == 'e'
            && words.Find(singular) is { Kind: MeaningKind.Concept, Tier: Tier.Same } same
        )
            return same;
        // Dutch: katten, kat; bomen, boom.
        if (words.Language is not (PromptLanguage.Dutch or PromptLanguage.Other))
            return WithoutUmlaut(singular, words);
        if (singular.Length > 2 && singular[^1] == singular[^2] && words.FindNoun(singular[..^1]) is { Kind: MeaningKind.Concept } single)
            return single;
        if (Doubled(singular, words) is { Kind: MeaningKind.Concept } doubled)
            return doubled;
        return WithoutUmlaut(singular, words);
    }

    private static Meaning Doubled(ReadOnlySpan<char> stem, WordLookup words)
    {
        if (stem.Length < 2 || !"aeou".Contains(stem[^2], StringComparison.Ordinal))
            return default;
        Span<char> longer = stackalloc char[stem.Length + 1];
        stem[..^1].CopyTo(longer);
        (longer[^2], longer[^1]) = (stem[^2], stem[^1]);
        return words.FindNoun(longer);
    }

    private static Meaning WithoutUmlaut(ReadOnlySpan<char> word, WordLookup words)
    {
        var at = word.LastIndexOfAny('ä', 'ö', 'ü');
        if (at < 0)
            return default;
        Span<char> plain = stackalloc char[word.Length];
        word.CopyTo(plain);
        plain[at] = word[at] switch
        {
            'ä' => 'a',
            'ö' => 'o',
            _ => 'u',
        };
        return words.FindNoun(plain);
    }
}

using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Finds the name of a concept that a misspelt word was meant to be. Deterministic: ties go to the word of the same letters,
/// then to the one that comes first.</summary>
internal sealed class NearestWords
{
    private const int MaxLength = 24;
    private const int MinLettersInOtherOrder = 6;

    /// <summary>Of the name of a kind: shorter ones are too many to be sure of.</summary>
    private const int MinKind = 7;

    private readonly ConceptVocabulary _vocabulary;
    private readonly Lazy<(string Word, int Concept)[]> _names;

    public NearestWords(ConceptVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _names = new Lazy<(string Word, int Concept)[]>(Collect);
    }

    /// <summary>The name that differs by one slip (a letter more, less, other, or two swapped), or has the same letters in another order, and
    /// begins alike; -1 when none does, or the word is spelt as it should be.</summary>
    public int FindSlip(ReadOnlySpan<char> word) => Find(word) is >= 0 and var name ? _names.Value[name].Concept : -1;

    /// <summary>The name itself; null where there is none.</summary>
    public string? NameOf(ReadOnlySpan<char> word) => Find(word) is >= 0 and var name ? _names.Value[name].Word : null;

    private int Find(ReadOnlySpan<char> word)
    {
        if (_vocabulary.English.Contains(word) || (word.EndsWith("s") && _vocabulary.English.Contains(word[..^1])))
            return -1;
        var oneSlip = -1;
        var sameLetters = -1;
        for (var i = 0; i < _names.Value.Length; i++)
        {
            var known = _names.Value[i].Word;
            if (known[0] != word[0] || Math.Abs(known.Length - word.Length) > 1)
                continue;
            var distance = Distance(word, known);
            if (distance == 1 && HasLettersOf(word, known))
                return i;
            if (distance == 1 && oneSlip < 0)
                oneSlip = i;
            if (sameLetters < 0 && distance == 2 && word.Length >= MinLettersInOtherOrder && HasSameLetters(word, known))
                sameLetters = i;
        }

        return oneSlip >= 0 ? oneSlip : sameLetters;
    }

    /// <summary>Whether no letter is another: "bananna" is rather a banana than a bandana.</summary>
    private static bool HasLettersOf(ReadOnlySpan<char> word, ReadOnlySpan<char> known) =>
        !word.ContainsAnyExcept(known) && !known.ContainsAnyExcept(word);

    /// <summary>"Bycicle".</summary>
    private static bool HasSameLetters(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
            return false;
        Span<char> first = stackalloc char[one.Length];
        Span<char> second = stackalloc char[one.Length];
        one.CopyTo(first);
        other.CopyTo(second);
        first.Sort();
        second.Sort();
        return first.SequenceEqual(second);
    }

    private (string Word, int Concept)[] Collect() =>
        [
            .. _vocabulary
                .Words.Entries.Where(entry =>
                    entry.Value is { Kind: MeaningKind.Concept, Exact: true }
                    && entry.Key.Length <= MaxLength
                    && entry.Key.Length >= (entry.Value.Tier == Tier.Same ? 3 : MinKind)
                    && entry.Value.Tier <= Tier.Kind
                    && System.Text.Ascii.IsValid(entry.Key)
                )
                .Select(entry => (entry.Key, entry.Value.Concept))
                .OrderBy(entry => entry.Concept)
                .ThenBy(entry => entry.Key, StringComparer.Ordinal),
        ];

    /// <summary>Optimal string alignment: Levenshtein's distance with swaps of neighbours.</summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }

        return last[b.Length];
    }
}

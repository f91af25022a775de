using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Finds the name of a concept that a misspelt word was meant to be. Deterministic: ties go to the word that comes
/// first.</summary>
internal sealed class NearestWords
{
    private const int MaxLength = 24;

    private readonly ConceptVocabulary _vocabulary;
    private readonly Lazy<(string Word, int Concept)[]> _names;

    public NearestWords(ConceptVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _names = new Lazy<(string Word, int Concept)[]>(Collect);
    }

    /// <summary>The name that differs by one slip (a letter more, less, other, or two swapped) and begins alike; -1 when none does, or the
    /// word is spelt as it should be.</summary>
    public int FindSlip(ReadOnlySpan<char> word)
    {
        if (_vocabulary.English.Contains(word))
            return -1;
        foreach (var (known, concept) in _names.Value)
        {
            if (known[0] == word[0] && Math.Abs(known.Length - word.Length) <= 1 && Distance(word, known) == 1)
                return concept;
        }

        return -1;
    }

    private (string Word, int Concept)[] Collect() =>
        [
            .. _vocabulary
                .Words.Entries.Where(entry =>
                    entry.Value is { Kind: MeaningKind.Concept, Tier: Tier.Same, Exact: true }
                    && entry.Key.Length is >= 3 and <= MaxLength
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

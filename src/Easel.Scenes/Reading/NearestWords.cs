using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Finds the name of a concept that a misspelt or unknown word is nearest to. Deterministic: ties go to the word that comes first.</summary>
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

    /// <summary>The name that differs by one slip (a letter more, less, other, or two swapped) and begins alike; -1 when none does.</summary>
    public int FindSlip(ReadOnlySpan<char> word)
    {
        foreach (var (known, concept) in _names.Value)
        {
            if (known[0] == word[0] && Math.Abs(known.Length - word.Length) <= 1 && Distance(word, known) == 1) return concept;
        }

        return -1;
    }

    /// <summary>The nearest name of all, by pairs of letters in common (Dice's coefficient) and edit distance alike; -1 when none shares a pair.</summary>
    public int FindNearest(ReadOnlySpan<char> word, out double likeness)
    {
        if (word.Length > MaxLength) word = word[..MaxLength];
        likeness = 0;
        var best = -1;
        foreach (var (known, concept) in _names.Value)
        {
            var similar = Likeness(word, known);
            if (similar <= likeness) continue;
            (likeness, best) = (similar, concept);
        }

        return best;
    }

    private (string Word, int Concept)[] Collect() =>
        [.. _vocabulary.Words.Entries
            .Where(entry => entry.Value is { Kind: MeaningKind.Concept, Tier: Tier.Same, Exact: true } && entry.Key.Length is >= 3 and <= MaxLength && System.Text.Ascii.IsValid(entry.Key))
            .Select(entry => (entry.Key, entry.Value.Concept))
            .OrderBy(entry => entry.Concept).ThenBy(entry => entry.Key, StringComparer.Ordinal)];

    /// <summary>1 for equal words, 0 for nothing alike; a little for the same first letter.</summary>
    private static double Likeness(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var shared = 0;
        Span<bool> used = stackalloc bool[MaxLength];
        used.Clear();
        for (var i = 0; i + 1 < a.Length; i++)
        {
            for (var j = 0; j + 1 < b.Length; j++)
            {
                if (used[j] || a[i] != b[j] || a[i + 1] != b[j + 1]) continue;
                used[j] = true;
                shared++;
                break;
            }
        }

        if (shared == 0) return 0;
        var pairs = 2.0 * shared / Math.Max(1, a.Length + b.Length - 2);
        var edits = 1 - (Distance(a, b) / (double)Math.Max(a.Length, b.Length));
        return (0.48 * pairs) + (0.48 * edits) + (a[0] == b[0] ? 0.04 : 0);
    }

    /// <summary>Optimal string alignment: Levenshtein's distance with swaps of neighbours.</summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }

        return last[b.Length];
    }
}

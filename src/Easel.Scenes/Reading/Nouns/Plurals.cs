using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Finds the singular that a plural belongs to: "boxes", "wolves", "businessmen".</summary>
internal static class Plurals
{
    /// <summary>True when the phrase is the plural of something that it fits better than anything it means as it stands.</summary>
    public static bool TryFindSingular(
        ReadOnlySpan<char> phrase,
        ReadOnlySpan<char> last,
        WordLookup words,
        Meaning asWritten,
        out Meaning found
    )
    {
        found = asWritten;
        var before = phrase[..^last.Length];
        var plural = false;
        Span<char> buffer = stackalloc char[ItemReader.MaxPhraseLength + 8];
        if (words.Table.IrregularSingular(last) is { } irregular)
            plural |= Better(before, irregular, "", buffer, words, ref found);
        // "Businessmen".
        if (last.Length > 4 && last.EndsWith("men"))
            plural |= Better(before, last[..^2], "an", buffer, words, ref found);
        if (last.Length < 3 || last[^1] != 's' || last[^2] is '\'' or 's')
            return plural;
        plural |= Better(before, last[..^1], "", buffer, words, ref found);
        if (!last.EndsWith("es"))
            return plural;
        plural |= Better(before, last[..^2], "", buffer, words, ref found);
        if (last.EndsWith("ies"))
            plural |= Better(before, last[..^3], "y", buffer, words, ref found);
        if (last.EndsWith("ves"))
            plural |=
                Better(before, last[..^3], "f", buffer, words, ref found) || Better(before, last[..^3], "fe", buffer, words, ref found);
        return plural;
    }

    private static bool Better(
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> stem,
        ReadOnlySpan<char> ending,
        Span<char> buffer,
        WordLookup words,
        ref Meaning best
    )
    {
        if (before.Length + stem.Length + ending.Length > buffer.Length)
            return false;
        before.CopyTo(buffer);
        stem.CopyTo(buffer[before.Length..]);
        ending.CopyTo(buffer[(before.Length + stem.Length)..]);
        var meaning = words.Find(buffer[..(before.Length + stem.Length + ending.Length)]);
        if (meaning is { Kind: MeaningKind.Colour, Concept: < 0 } && best.Kind == MeaningKind.None)
        {
            // French and Spanish colours have plurals.
            best = meaning;
            return true;
        }

        if (meaning.Kind == MeaningKind.None || meaning.Concept < 0)
            return false;
        // An English word goes before another language's: "boxes" are no French boxing.
        var isNearer =
            best.Kind == MeaningKind.None
            || (
                best.Kind == MeaningKind.Concept
                && (best.Exact == meaning.Exact || words.Language != PromptLanguage.English ? best.Tier > meaning.Tier : meaning.Exact)
            );
        if (isNearer)
            best = Meaning.OfConcept(meaning.Concept, meaning.Tier, meaning.Exact);
        return isNearer;
    }
}

using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Plurals whose ending is at the first of several words: "jars of honey", "slices of pizza".</summary>
internal static class HeadPlurals
{
    private const int MinLength = 4;

    /// <summary>How many words the longest phrase has that begins with the singular of this word.</summary>
    public static int LongestFrom(ReadOnlySpan<char> first, WordTable table)
    {
        if (!IsPlural(first))
            return 1;
        var longest = table.LongestFrom(first[..^1]);
        return first.EndsWith("es") ? Math.Max(longest, table.LongestFrom(first[..^2])) : longest;
    }

    /// <summary>True where the phrase is known with its first word in the singular: several of the thing found.</summary>
    public static bool TryFindSingular(ReadOnlySpan<char> phrase, ReadOnlySpan<char> first, WordLookup words, out Meaning found)
    {
        found = default;
        var rest = phrase[first.Length..];
        // Pairs are counted in twos.
        if (!IsPlural(first) || !rest.StartsWith(" of ") || first is "pairs")
            return false;
        return Is(first[..^1], rest, words, ref found) || (first.EndsWith("es") && Is(first[..^2], rest, words, ref found));
    }

    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length >= MinLength && word[^1] == 's' && word[^2] is not ('s' or '\'');

    private static bool Is(ReadOnlySpan<char> head, ReadOnlySpan<char> rest, WordLookup words, ref Meaning found)
    {
        Span<char> singular = stackalloc char[head.Length + rest.Length];
        head.CopyTo(singular);
        rest.CopyTo(singular[head.Length..]);
        if (words.Find(singular) is not { Kind: MeaningKind.Concept } meaning)
            return false;
        found = meaning;
        return true;
    }
}

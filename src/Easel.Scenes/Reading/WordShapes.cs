namespace Easel.Scenes.Reading;

/// <summary>Tells where a word of a prompt ends within a run of letters and digits.</summary>
internal static class WordShapes
{
    /// <summary>French and Italian small words that lose their vowel before another.</summary>
    private static readonly string[] Elided = ["l", "d", "un", "dell", "nell", "sull", "all", "dall", "qu", "quest"];

    /// <summary>"1girl", "2boys", as lists of tags have it: a number and a word from there on.</summary>
    public static bool IsCountedWord(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[..at].ContainsAnyExceptInRange('0', '9'))
            return false;
        var end = at;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        return text[at..end] is "girl" or "girls" or "boy" or "boys" or "man" or "men" or "woman" or "women";
    }

    /// <summary>Nothing but a hyphen stands between the word at <paramref name="at"/> and the one before.</summary>
    public static bool IsAfterHyphen(ReadOnlySpan<char> prompt, int at) => at > 1 && prompt[at - 1] == '-' && char.IsLetter(prompt[at - 2]);

    /// <summary>"Wrap-around", "post-apocalyptic": two words that are one adjective, neither of which names a thing.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first is "post" or "pre" or "semi" or "anti" or "mid" or "multi" or "ultra" or "mega" or "sub"
        || second is "around" or "in" or "up" or "out" or "off" or "over" or "down" or "through" or "back";

    public static bool IsElided(ReadOnlySpan<char> word)
    {
        foreach (var small in Elided)
        {
            if (word.Equals(small, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The mark inside a number: kept as a point in 3.5 and 3,5; 0 for that of 1,000 and 1.000, which says nothing; null where
    /// there is none.</summary>
    public static char? DecimalPoint(ReadOnlySpan<char> text, int at)
    {
        if (
            text[at] is not ('.' or ',')
            || at == 0
            || at + 1 >= text.Length
            || !char.IsAsciiDigit(text[at - 1])
            || !char.IsAsciiDigit(text[at + 1])
        )
            return null;
        var digits = 1;
        while (at + 1 + digits < text.Length && char.IsAsciiDigit(text[at + 1 + digits]))
            digits++;
        return digits == 3 && text[0] != '0' ? '\0' : '.';
    }
}

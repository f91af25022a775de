namespace Easel.Scenes.Reading.Nouns;

/// <summary>Words without their endings, so that "sleeps" and "sleeping" are one.</summary>
internal sealed class WordStems
{
    private const int MinStem = 3;

    private static readonly string[] Endings = ["'s", "ing", "ies", "es", "ed", "er", "ly", "s", "e", "y"];

    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var word in Words(text))
            _stems.Add(Stem(word));
    }

    /// <summary>One of the words, at least.</summary>
    public bool HaveAny(ReadOnlySpan<char> text) => Words(text).Exists(word => _stems.Contains(Stem(word)));

    public bool HaveAll(ReadOnlySpan<char> text) => Words(text).TrueForAll(word => _stems.Contains(Stem(word)));

    private static List<string> Words(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var first = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInside =
                i < text.Length
                && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' && first >= 0 && i + 1 < text.Length && char.IsLetter(text[i + 1])));
            if (isInside && first < 0)
                first = i;
            if (isInside || first < 0)
                continue;
            words.Add(text[first..i].ToString().ToLowerInvariant());
            first = -1;
        }

        return words;
    }

    private static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < MinStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            word = word[..^ending.Length];
            // "Running" is of run.
            if (ending is "ing" or "ed" or "er" && word[^1] == word[^2])
                word = word[..^1];
            break;
        }

        return word.Length > MinStem && word[^1] is 'e' or 'y' or 'i' ? word[..^1] : word;
    }
}

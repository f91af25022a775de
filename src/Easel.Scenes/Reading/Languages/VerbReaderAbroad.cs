using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Finds the verbs and the people of sentences in other languages: "ein Hund spielt mit einem Ball", "la abuela baila".</summary>
internal static class VerbReaderAbroad
{
    /// <summary>The token of each, and the English for it.</summary>
    public static Dictionary<int, string> Read(TokenizedPrompt text, List<Item> items)
    {
        var found = new Dictionary<int, string>();
        var last = (Item?)null;
        foreach (var item in items)
        {
            // The second word of "grand-mère".
            if (found.ContainsKey(item.First))
                continue;
            var isWord = item.Kind is ItemKind.Unknown or ItemKind.Concept or ItemKind.Grammar;
            var isTaken =
                isWord
                && last is { } before
                && MayFollow(before)
                && Take(text, item.First, 1, VerbsAbroad.Longest, VerbsAbroad.Find, found);
            // "Père Noël" is no father.
            if (isWord && !isTaken)
                Take(text, item.First, item.Words, PeopleAbroad.Longest, PeopleAbroad.Find, found);
            last = item;
        }

        return found;
    }

    /// <summary>"Le marché", "una danza": what follows an article is a noun.</summary>
    private static bool MayFollow(Item before) =>
        before.Kind is ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour or ItemKind.Quotation
        || before.Role is WordRole.And or WordRole.Filler or WordRole.Size;

    private static bool Take(TokenizedPrompt text, int first, int least, int longest, Find find, Dictionary<int, string> found)
    {
        for (var count = Math.Min(longest, text.Count - first); count >= least; count--)
        {
            if (text.WordsFrom(first, count) < count || find(text.Text(first, count)) is not { } meant)
                continue;
            var words = meant.Split(' ');
            for (var i = 0; i < count; i++)
            {
                found[first + i] =
                    i >= words.Length ? ""
                    : i < count - 1 ? words[i]
                    : string.Join(' ', words[i..]);
            }

            return true;
        }

        return false;
    }

    private delegate string? Find(ReadOnlySpan<char> words);
}

using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Finds the verbs and the people of sentences in other languages: "ein Hund spielt mit einem Ball", "la abuela baila".</summary>
internal static class VerbReaderAbroad
{
    /// <summary>The token of each, and the English for it.</summary>
    /// <param name="own">Verbs of the prompt's own language, which go first.</param>
    public static Dictionary<int, string> Read(TokenizedPrompt text, List<Item> items, LanguageWords own)
    {
        var found = new Dictionary<int, string>();
        var last = (Item?)null;
        Find verb = words => own.Verbs.Find(words) ?? VerbsAbroad.Find(words);
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
                && (Take(text, item.First, 1, LanguageWords.Longest, verb, found) || TakeProgressive(text, item.First, verb, found));
            // "Père Noël" is no father.
            if (isWord && !isTaken)
                Take(text, item.First, item.Words, PeopleAbroad.Longest, PeopleAbroad.Find, found);
            last = item;
        }

        return found;
    }

    /// <summary>"Beim Lesen", "en train de lire", "zit te lezen", "a ler": the verb alone says it.</summary>
    private static bool TakeProgressive(TokenizedPrompt text, int first, Find verb, Dictionary<int, string> found)
    {
        for (var count = Math.Min(3, text.WordsFrom(first, 3)); count > 0; count--)
        {
            if (
                text.Text(first, count)
                    is not (
                        "beim"
                        or "en train de"
                        or "en train d'"
                        or "aan het"
                        or "zit te"
                        or "ligt te"
                        or "staat te"
                        or "loopt te"
                        or "a"
                    )
                || first + count >= text.Count
                || (verb(text.Text(first + count)) ?? OfInfinitive(text.Text(first + count), verb)) is not { } meant
            )
                continue;
            found[first] = meant;
            for (var i = 1; i <= count; i++)
                found[first + i] = "";
            return true;
        }

        return false;
    }

    /// <summary>"Manger" by "mange", "comer" by "come"; what else the file has.</summary>
    private static string? OfInfinitive(ReadOnlySpan<char> word, Find verb) =>
        word.Length > 3 && word.EndsWith("r") ? verb(word[..^1]) : null;

    /// <summary>"Le marché", "una danza": what follows an article is a noun.</summary>
    private static bool MayFollow(Item before) =>
        before.Kind is ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour or ItemKind.Quotation
        || before.Role is WordRole.And or WordRole.Filler or WordRole.Size
        || before is { Role: WordRole.Number, Words: 2 };

    private static bool Take(TokenizedPrompt text, int first, int least, int longest, Find find, Dictionary<int, string> found)
    {
        for (var count = Math.Min(longest, text.Count - first); count >= least; count--)
        {
            if (text.WordsFrom(first, count) < count || find(text.Text(first, count)) is not { } meant)
                continue;
            found[first] =
                IsArticle(text.Text(first + count - 1)) && !meant.EndsWith(" a", StringComparison.Ordinal) ? $"{meant} a" : meant;
            for (var i = 1; i < count; i++)
                found[first + i] = "";
            return true;
        }

        return false;
    }

    /// <summary>"Trägt einen": the noun to come is one.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) =>
        word is "ein" or "eine" or "einen" or "einem" or "einer" or "un" or "une" or "una" or "uno" or "um" or "uma" or "een";

    private delegate string? Find(ReadOnlySpan<char> words);
}

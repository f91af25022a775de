using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Finds misspelt names that must be known before the sentence is read: those of places ("over the montains"), and of who does what
/// follows ("a bycicle leaning").</summary>
internal static class SlipReader
{
    private const int MinLength = 5;
    private const int MaxLength = 24;

    /// <summary>The token of each, and the word that was meant.</summary>
    public static Dictionary<int, string> Read(TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary)
    {
        var found = new Dictionary<int, string>();
        for (var i = 1; i < items.Count; i++)
        {
            if (
                items[i] is { Kind: ItemKind.Unknown, IsEmoji: false, IsPossessive: false, Words: 1 }
                && text[items[i].First].Length is >= MinLength and <= MaxLength
                && IsNounDue(items[i - 1])
                && Meant(text.Text(items[i].First), vocabulary) is { } meant
                && (Places.Ground(meant) is not null || (i + 1 < items.Count && text.Text(items[i + 1].First).EndsWith("ing")))
            )
                found[items[i].First] = meant;
        }

        return found;
    }

    private static bool IsNounDue(Item before) =>
        before.Kind == ItemKind.Colour || before.Role is WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.Size;

    private static string? Meant(ReadOnlySpan<char> word, ConceptVocabulary vocabulary)
    {
        if (vocabulary.Nearest.NameOf(word) is { } one)
            return one;
        return word.EndsWith("s") && !vocabulary.English.Contains(word) && vocabulary.Nearest.NameOf(word[..^1]) is { } some
            ? $"{some}s"
            : null;
    }
}

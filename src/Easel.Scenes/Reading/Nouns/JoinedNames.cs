using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Finds names of one thing that are written apart: "lady bug", "tea pot".</summary>
internal static class JoinedNames
{
    /// <summary>Letters of each of two words that are one, least.</summary>
    private const int MinJoined = 3;

    /// <summary>"Lady bug", "tea pot", "book mark": the name of one thing, written apart.</summary>
    public static Item? Find(TokenizedPrompt text, int at, WordLookup words, Meaning first)
    {
        if (
            first.Kind is not (MeaningKind.None or MeaningKind.Concept)
            || words.Language != PromptLanguage.English
            || text.WordsFrom(at, 2) < 2
            || text[at + 1].Glued
            // The sun sets.
            || text.Text(at + 1) is "sets"
            || text[at].Length < MinJoined
            || text[at + 1].Length < MinJoined
            || text[at].Length + text[at + 1].Length > ItemReader.MaxPhraseLength
        )
            return null;
        Span<char> whole = stackalloc char[text[at].Length + text[at + 1].Length];
        text.Text(at).CopyTo(whole);
        text.Text(at + 1).CopyTo(whole[text[at].Length..]);
        var joined = words.Find(whole);
        var plural = Plurals.TryFindSingular(whole, whole, words, joined, out var singular);
        if (plural)
            joined = singular;
        return joined is { Kind: MeaningKind.Concept, Exact: true, Tier: <= Tier.Kind }
            ? new Item(ItemKind.Concept, joined, at, 2, plural)
            : null;
    }
}

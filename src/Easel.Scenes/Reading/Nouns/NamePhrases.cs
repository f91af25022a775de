using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Tells phrases that are in the word table, but are a thing and what is said of it here: "black bear", "red telephone" before
/// "booth".</summary>
internal static class NamePhrases
{
    /// <summary>A red telephone booth is a booth, though a red telephone has a picture too.</summary>
    public static bool IsBeforeName(TokenizedPrompt text, int at, int count, WordLookup words, ConceptVocabulary vocabulary) =>
        IsLookOfName(text, at, count, words)
        || (count == 2 && IsBeforeHead(text, at, words.Find(text.Text(at, 2)), words, vocabulary))
        || IsCrossing(text, at, count)
        || count == 2
            && words.Find(text.Text(at)).Kind is not MeaningKind.Concept
            && text.WordsFrom(at, 3) == 3
            && words.Find(text.Text(at + 1, 2)) is { Kind: MeaningKind.Concept, Exact: true, Tier: Tier.Same } name
            // The peak of a snowy mountain is that mountain.
            && words.Find(text.Text(at + 1)).Concept != name.Concept;

    /// <summary>A tropical fish tank is a tank for fish and a school bus stop a stop, but a polar bear cub is a polar bear's.</summary>
    /// <param name="both">What the two words from <paramref name="at"/> on mean.</param>
    public static bool IsBeforeHead(TokenizedPrompt text, int at, Meaning both, WordLookup words, ConceptVocabulary vocabulary) =>
        both.Kind == MeaningKind.Concept
        && text.WordsFrom(at, 3) == 3
        && !IsVerb(text.Text(at + 2))
        && words.Find(text.Text(at + 1, 2)) is { Kind: MeaningKind.Concept, Exact: true, Tier: Tier.Same } head
        && head.Concept != both.Concept
        // The peak of a snowy mountain is that mountain.
        && words.Find(text.Text(at + 1)).Concept != head.Concept
        && !(vocabulary.Concepts[both.Concept].Traits.Lives && vocabulary.Concepts[head.Concept].Traits.Lives);

    /// <summary>"A polar bear hugs", "a sheep dog walking": it may be what somebody does.</summary>
    private static bool IsVerb(ReadOnlySpan<char> word) => word.EndsWith("ing") || (word.EndsWith("s") && !word.EndsWith("ss"));

    /// <summary>A zebra crossing the road is an animal.</summary>
    private static bool IsCrossing(TokenizedPrompt text, int at, int count) =>
        count == 2
        && text.Text(at + 1) is "crossing"
        && text.WordsFrom(at, 3) == 3
        && text.Text(at + 2) is "a" or "an" or "the" or "its" or "some" or "water";

    /// <summary>"A small white" is a butterfly, but no "small white bird" is.</summary>
    private static bool IsLookOfName(TokenizedPrompt text, int at, int count, WordLookup words) =>
        count == 2
        && words.Find(text.Text(at)).Role == WordRole.Size
        && words.Find(text.Text(at + 1)).Kind == MeaningKind.Colour
        && text.WordsFrom(at, 3) == 3
        && words.Find(text.Text(at + 2)).Kind == MeaningKind.Concept;

    /// <summary>"black bear" is a kind of bear in WordNet; here it is a bear in black, and a wooden box is a box of wood.</summary>
    public static bool IsColouredName(
        TokenizedPrompt text,
        int at,
        int count,
        WordLookup words,
        Meaning meaning,
        ConceptVocabulary vocabulary
    )
    {
        if (count < 2 || meaning.Kind != MeaningKind.Concept)
            return false;
        // "A blue heart-shaped box" has no blue heart.
        if (at + count < text.Count && text.Text(at + count) is "shaped" && words.Find(text.Text(at)).Kind == MeaningKind.Colour)
            return true;
        // A golden retriever is no retriever in yellow.
        if (Breeds.Find(text.Text(at, count).ToString(), vocabulary.Concepts[meaning.Concept].Caption) is not null)
            return false;
        var isColoured = meaning.Tier > Tier.Same && words.Find(text.Text(at)).Kind == MeaningKind.Colour;
        if (!isColoured && Surfaces.Find(text.Text(at)) is null)
            return false;
        var name = text.Text(at + 1, count - 1);
        var plain = words.Find(name);
        if (Plurals.TryFindSingular(name, text.Text(at + count - 1), words, plain, out var singular))
            plain = singular;
        // A green dragon is a plant too, and a golden seal.
        return plain.Kind == MeaningKind.Concept && (plain.Concept == meaning.Concept || (isColoured && plain.Tier <= Tier.Same));
    }
}

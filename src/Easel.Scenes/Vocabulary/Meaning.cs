using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Vocabulary;

/// <summary>What a word or phrase is to the reader.</summary>
internal enum MeaningKind : byte
{
    None,
    Concept,
    Colour,
    Style,
    Grammar,

    /// <summary>A thing that no concept is near to: "guinea pig".</summary>
    OtherThing,
}

/// <summary>How surely a word means its concept, surest first.</summary>
internal enum Tier : byte
{
    /// <summary>Another name for the same thing, or its label in another language.</summary>
    Same,

    /// <summary>A kind of it, as a kitten is of a cat.</summary>
    Kind,

    /// <summary>A class that it belongs to.</summary>
    Near,

    /// <summary>A word that only goes with it, as birthday does with a cake: drawn where nothing else is.</summary>
    Hint,
}

/// <summary>One entry of the word table.</summary>
/// <param name="Value">Index of the colour, style or <see cref="WordRole"/>; unused for a concept.</param>
/// <param name="Exact">False for a colour word that only comes near its colour, as crimson to red, and for a concept's name in another
/// language.</param>
/// <param name="Concept">Index of the concept that the word names, or also names, as orange does; -1 for none.</param>
internal readonly record struct Meaning(MeaningKind Kind, int Value, bool Exact, int Concept, Tier Tier)
{
    public static Meaning OfConcept(int concept, Tier tier, bool exact = true) => new(MeaningKind.Concept, 0, exact, concept, tier);

    public static Meaning OfGrammar(WordRole role) => new(MeaningKind.Grammar, (int)role, Exact: true, -1, Tier.Same);

    public WordRole Role => Kind == MeaningKind.Grammar ? (WordRole)Value : WordRole.None;
}

using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

internal enum ItemKind : byte
{
    Unknown,
    Concept,
    Colour,
    Style,
    Grammar,

    /// <summary>Words between quotation marks.</summary>
    Quotation,
    Break,
    Stop,
}

/// <summary>One or more words of the prompt that mean one thing.</summary>
/// <param name="First">First token.</param>
/// <param name="Words">Number of tokens.</param>
/// <param name="Plural">The meaning belongs to the singular of what was written.</param>
/// <param name="Amount">Of a number.</param>
/// <param name="IsGuess">The word is unknown, and taken for one that it resembles.</param>
/// <param name="IsNoun">The word is unknown, and an English noun.</param>
/// <param name="Said">Read as this, though it is written in another form; null as written.</param>
internal readonly record struct Item(
    ItemKind Kind,
    Meaning Meaning,
    int First,
    int Words,
    bool Plural = false,
    int Amount = 0,
    bool IsEmoji = false,
    bool IsPossessive = false,
    bool IsGuess = false,
    bool IsNoun = false,
    string? Said = null
)
{
    public WordRole Role => Meaning.Role;

    /// <summary>A comma or the end of a sentence.</summary>
    public bool IsPause => Kind is ItemKind.Break or ItemKind.Stop;

    /// <summary>Words of the prompt's own: nothing quoted, and no pause.</summary>
    public bool IsWord => Kind is not (ItemKind.Break or ItemKind.Stop or ItemKind.Quotation);

    public bool IsWordConcept => Kind == ItemKind.Concept && !IsEmoji;
}

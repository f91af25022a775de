namespace Easel.Scenes.Reading;

internal enum TokenKind : byte
{
    Word,
    Emoji,

    /// <summary>Words between quotation marks, which have no normal form.</summary>
    Quotation,

    /// <summary>A comma, bracket or line end.</summary>
    Break,

    /// <summary>The end of a sentence.</summary>
    Stop,
}

/// <summary>A word of the prompt, in the normalised text: lower case, words apart by one space.</summary>
/// <param name="Glued">Nothing stands between it and the token before, as between two Chinese characters.</param>
/// <param name="From">Where it begins in the prompt.</param>
/// <param name="Until">Where it ends in the prompt.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, bool Glued, int From, int Until)
{
    /// <summary>Nothing but a hyphen stands between it and the token before.</summary>
    public bool Hyphenated { get; init; }

    public int End => Start + Length;
}

namespace Easel.Scenes.Reading;

internal enum TokenKind : byte
{
    Word,
    Emoji,

    /// <summary>A comma, bracket or line end.</summary>
    Break,

    /// <summary>The end of a sentence.</summary>
    Stop,
}

/// <summary>A word of the prompt, in the normalised text: lower case, words apart by one space.</summary>
/// <param name="Glued">Nothing stands between it and the token before, as between two Chinese characters.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, bool Glued)
{
    public int End => Start + Length;
}

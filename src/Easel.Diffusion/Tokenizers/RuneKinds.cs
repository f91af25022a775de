using System.Buffers;
using System.Globalization;
using System.Text;

namespace Easel.Diffusion.Tokenizers;

/// <summary>What byte-level vocabularies tell characters apart by. Whole code points, which .NET's regular expressions do not know.</summary>
internal enum RuneKind
{
    Space,
    Letter,
    Number,
    Other,
}

/// <summary>The kinds of the characters of a text.</summary>
internal static class RuneKinds
{
    /// <param name="length">In UTF-16 units.</param>
    public static RuneKind At(ReadOnlySpan<char> text, int index, out int length)
    {
        // A surrogate without its other half counts as one other character.
        if (Rune.DecodeFromUtf16(text[index..], out var rune, out length) != OperationStatus.Done)
            return RuneKind.Other;
        if (Rune.IsWhiteSpace(rune))
            return RuneKind.Space;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => RuneKind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => RuneKind.Number,
            _ => RuneKind.Other,
        };
    }
}

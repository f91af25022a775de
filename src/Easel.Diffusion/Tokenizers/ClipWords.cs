using System.Buffers;
using System.Globalization;
using System.Text;

namespace Easel.Diffusion.Tokenizers;

/// <summary>
/// Splits a prompt as CLIP does, in one pass. Its pattern, whose letters and numbers are whole code points:
/// <c>&lt;\|startoftext\|&gt;|&lt;\|endoftext\|&gt;|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+</c>.
/// </summary>
internal ref struct ClipWords
{
    private static readonly string[] Contractions = ["'s", "'t", "'re", "'ve", "'m", "'ll", "'d"];

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<string> _specials;
    private int _at;

    /// <param name="text">In lower case.</param>
    /// <param name="specials">Words that stand for a token of their own.</param>
    public ClipWords(ReadOnlySpan<char> text, ReadOnlySpan<string> specials)
    {
        _text = text;
        _specials = specials;
        _at = 0;
        Current = default;
    }

    private enum Kind
    {
        Space,
        Letter,
        Number,
        Other,
    }

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        while (_at < _text.Length && KindAt(_at, out var space) == Kind.Space) _at += space;
        if (_at == _text.Length) return false;

        var start = _at;
        _at = End(start);
        Current = _text[start.._at];
        return true;
    }

    private readonly int End(int start)
    {
        foreach (var word in _specials)
        {
            if (_text[start..].StartsWith(word, StringComparison.Ordinal)) return start + word.Length;
        }

        foreach (var word in Contractions)
        {
            if (_text[start..].StartsWith(word, StringComparison.Ordinal)) return start + word.Length;
        }

        var kind = KindAt(start, out var length);
        var end = start + length;
        if (kind == Kind.Number) return end;
        while (end < _text.Length && KindAt(end, out length) == kind) end += length;
        return end;
    }

    private readonly Kind KindAt(int index, out int length)
    {
        // A surrogate without its other half counts as one other character, and is written as U+FFFD.
        if (Rune.DecodeFromUtf16(_text[index..], out var rune, out length) != OperationStatus.Done) return Kind.Other;
        if (Rune.IsWhiteSpace(rune)) return Kind.Space;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Kind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Number,
            _ => Kind.Other,
        };
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Easel.Scenes.Reading;

/// <summary>
/// A prompt taken apart in one pass, in pooled memory. Words are lower-cased and apart by one space; hyphens and control
/// characters separate; scripts written without spaces give one token a character; emoji lose variation selectors and skin tones.
/// </summary>
internal sealed class TokenizedPrompt : IDisposable
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>French and Italian small words that lose their vowel before another.</summary>
    private static readonly string[] Elided = ["l", "d", "un", "dell", "nell", "sull", "all", "dall", "qu", "quest"];

    private char[] _text;
    private Token[] _tokens;
    private int _length;
    private int _at;

    private TokenizedPrompt(int capacity)
    {
        // A character becomes itself and a space at most; '&' becomes "and".
        _text = ArrayPool<char>.Shared.Rent(capacity * 4 + 4);
        _tokens = ArrayPool<Token>.Shared.Rent(capacity + 1);
    }

    public int Count { get; private set; }

    public Token this[int index] => _tokens[index];

    public ReadOnlySpan<char> Text(int token) => _text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>The words from <paramref name="first"/> on, which must follow each other without a break.</summary>
    public ReadOnlySpan<char> Text(int first, int count) =>
        _text.AsSpan(_tokens[first].Start, _tokens[first + count - 1].End - _tokens[first].Start);

    /// <summary>The words in normal form, breaks left out.</summary>
    public string Normalised => new(_text, 0, _length);

    /// <param name="emojiStarts">Code points that emoji of the vocabulary begin with, beyond those that Unicode calls symbols.</param>
    public static TokenizedPrompt Read(ReadOnlySpan<char> prompt, IReadOnlySet<int>? emojiStarts = null)
    {
        var result = new TokenizedPrompt(prompt.Length);
        result.Tokenize(prompt, emojiStarts);
        return result;
    }

    /// <summary>The same prompt with other words at some tokens; each still stands where the prompt has it.</summary>
    /// <param name="words">Words by their tokens.</param>
    public TokenizedPrompt With(IReadOnlyDictionary<int, string> words)
    {
        if (words.Count == 0)
            return this;
        var result = new TokenizedPrompt(_length + Count + words.Values.Sum(word => word.Length));
        for (var i = 0; i < Count; i++)
        {
            var word = words.TryGetValue(i, out var other) ? other : Text(i);
            if (word.Length > 0 && result._length > 0)
                result._text[result._length++] = ' ';
            word.CopyTo(result._text.AsSpan(result._length));
            result._tokens[i] = _tokens[i] with { Start = result._length, Length = word.Length };
            result._length += word.Length;
        }

        result.Count = Count;
        return result;
    }

    public void Dispose()
    {
        if (_text.Length > 0)
            ArrayPool<char>.Shared.Return(_text);
        if (_tokens.Length > 0)
            ArrayPool<Token>.Shared.Return(_tokens);
        (_text, _tokens, Count) = ([], [], 0);
    }

    private void Tokenize(ReadOnlySpan<char> prompt, IReadOnlySet<int>? emojiStarts)
    {
        var glued = false;
        var i = 0;
        while (i < prompt.Length)
        {
            Rune.DecodeFromUtf16(prompt[i..], out var rune, out var width);
            _at = i;
            if (IsEmoji(rune, emojiStarts))
            {
                i += Emoji(prompt[i..], glued);
                glued = true;
            }
            else if (IsWordPart(rune))
            {
                i += IsUnspaced(rune.Value) ? Character(rune, glued) : Word(prompt[i..], glued);
                glued = true;
            }
            else if (Quotation.Find(prompt, i) is { Length: > 0 } quotation)
            {
                i = quotation.Start + quotation.Length + 1;
                glued = false;
                _tokens[Count++] = new Token(
                    _length,
                    0,
                    TokenKind.Quotation,
                    Glued: false,
                    quotation.Start,
                    quotation.Start + quotation.Length
                );
            }
            else
            {
                i += width;
                glued &= IsInvisible(rune);
                Separator(rune);
            }

            if (Count > 0 && _tokens[Count - 1].Until < 0)
                _tokens[Count - 1] = _tokens[Count - 1] with { Until = i };
        }
    }

    private void Separator(Rune rune)
    {
        switch (rune.Value)
        {
            case '&' or '+':
                Begin(TokenKind.Word, glued: false);
                Append('a');
                Append('n');
                Append('d');
                End();
                break;
            case '×':
                Begin(TokenKind.Word, glued: false);
                Append('x');
                End();
                break;
            case ',' or ';' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/' or '\n' or '\r' or '、' or '，' or '；' or '（' or '）':
                Mark(TokenKind.Break);
                break;
            case '.' when Count > 0 && English.IsTitle(Text(Count - 1)):
                break;
            case '.' or '!' or '?' or '。' or '！' or '？' or '।':
                Mark(TokenKind.Stop);
                break;
        }
    }

    /// <summary>A run of letters, digits and inner apostrophes; returns how many characters it took.</summary>
    private int Word(ReadOnlySpan<char> text, bool glued)
    {
        Begin(TokenKind.Word, glued);
        var i = 0;
        while (i < text.Length)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var width);
            if (IsCountedWord(text, i))
                break;
            if (DecimalPoint(text, i) is { } mark)
            {
                if (mark != '\0')
                    Append(mark);
            }
            else if (rune.Value is '\'' or '’')
            {
                if (i + 1 >= text.Length || !char.IsLetter(text[i + 1]))
                    break;
                Append('\'');
                // "l'arbre", "un'auto": an article and a noun.
                if (IsElided(text[..i]) && i + 2 < text.Length && char.IsLetter(text[i + 2]))
                {
                    i += width;
                    break;
                }
            }
            else if (IsWordPart(rune))
            {
                if (IsUnspaced(rune.Value))
                    break;
                Append(Rune.ToLowerInvariant(rune));
            }
            else if (!IsInvisible(rune))
            {
                break;
            }

            i += width;
        }

        End();
        return i;
    }

    /// <summary>"1girl", "2boys", as lists of tags have it: a number and a word from there on.</summary>
    private static bool IsCountedWord(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[..at].ContainsAnyExceptInRange('0', '9'))
            return false;
        var end = at;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        return text[at..end] is "girl" or "girls" or "boy" or "boys" or "man" or "men" or "woman" or "women";
    }

    private static bool IsElided(ReadOnlySpan<char> word)
    {
        foreach (var small in Elided)
        {
            if (word.Equals(small, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The mark inside a number: kept as a point in 3.5 and 3,5; 0 for that of 1,000 and 1.000, which says nothing; null where
    /// there is none.</summary>
    private static char? DecimalPoint(ReadOnlySpan<char> text, int at)
    {
        if (
            text[at] is not ('.' or ',')
            || at == 0
            || at + 1 >= text.Length
            || !char.IsAsciiDigit(text[at - 1])
            || !char.IsAsciiDigit(text[at + 1])
        )
            return null;
        var digits = 1;
        while (at + 1 + digits < text.Length && char.IsAsciiDigit(text[at + 1 + digits]))
            digits++;
        return digits == 3 && text[0] != '0' ? '\0' : '.';
    }

    private int Character(Rune rune, bool glued)
    {
        Begin(TokenKind.Word, glued);
        Append(rune);
        End();
        return rune.Utf16SequenceLength;
    }

    /// <summary>One emoji with everything joined to it; returns how many characters it took.</summary>
    private int Emoji(ReadOnlySpan<char> text, bool glued)
    {
        Begin(TokenKind.Emoji, glued);
        var i = 0;
        var joined = true;
        while (i < text.Length)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var width);
            if (rune.Value == ZeroWidthJoiner && i + width < text.Length)
            {
                joined = true;
                Append(rune);
            }
            else if (!IsEmojiDecoration(rune.Value))
            {
                if (!joined)
                    break;
                joined = false;
                Append(rune);
            }

            i += width;
        }

        End();
        return i;
    }

    private void Begin(TokenKind kind, bool glued)
    {
        if (_length > 0)
            _text[_length++] = ' ';
        _tokens[Count] = new Token(_length, 0, kind, glued, _at, -1);
    }

    private void Append(char letter) => _text[_length++] = letter;

    private void Append(Rune rune) => _length += rune.EncodeToUtf16(_text.AsSpan(_length));

    private void End()
    {
        _tokens[Count] = _tokens[Count] with { Length = _length - _tokens[Count].Start };
        Count++;
    }

    private void Mark(TokenKind kind)
    {
        // One mark says as much as many.
        if (Count > 0 && _tokens[Count - 1].Kind != kind)
            _tokens[Count++] = new Token(_length, 0, kind, Glued: false, _at, _at + 1);
    }

    private static bool IsEmoji(Rune rune, IReadOnlySet<int>? starts) =>
        !rune.IsAscii
        && (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol || (starts?.Contains(rune.Value) ?? false))
        && !IsEmojiDecoration(rune.Value);

    /// <summary>Variation selectors, the keycap's frame, skin tones.</summary>
    private static bool IsEmojiDecoration(int code) => code is 0xFE0E or 0xFE0F or 0x20E3 or (>= 0x1F3FB and <= 0x1F3FF);

    private static bool IsInvisible(Rune rune) => IsEmojiDecoration(rune.Value) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static bool IsWordPart(Rune rune) =>
        rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value)
            : !IsEmojiDecoration(rune.Value)
                && (
                    Rune.IsLetter(rune)
                    || Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.NonSpacingMark and <= UnicodeCategory.OtherNumber
                );

    /// <summary>Thai, kana, Han and Hangul: words cannot be told apart by spaces.</summary>
    internal static bool IsUnspaced(int code) =>
        code >= 0x0E00
        && code
            is <= 0x0E7F
                or (>= 0x3040 and <= 0x30FF)
                or (>= 0x3400 and <= 0x9FFF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>One Han character may be a whole word; a syllable of the other scripts only where it stands alone.</summary>
    internal static bool IsSyllable(int code) => IsUnspaced(code) && code is < 0x3400 or (>= 0xAC00 and <= 0xD7A3);
}

using System.Buffers;
using System.Text;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Telling;

namespace Easel.Scenes.Reading;

/// <summary>
/// A prompt taken apart in one pass, in pooled memory. Words are lower-cased and apart by one space; hyphens and control
/// characters separate; scripts written without spaces give one token a character; emoji lose variation selectors and skin tones.
/// </summary>
internal sealed class TokenizedPrompt : IDisposable
{
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

    /// <summary>Number of words from this token on without anything between, at most so many; 1 for the token itself.</summary>
    public int WordsFrom(int at, int most)
    {
        var count = 1;
        while (count < most && at + count < Count && _tokens[at + count].Kind == TokenKind.Word)
            count++;
        return count;
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
            if (Letters.IsEmoji(rune, emojiStarts))
            {
                i += Emoji(prompt[i..], glued);
                glued = true;
            }
            else if (Letters.IsWordPart(rune))
            {
                i += Letters.IsUnspaced(rune.Value) ? Character(rune, glued) : Word(prompt[i..], glued);
                glued = true;
                if (WordShapes.IsAfterHyphen(prompt, _at))
                    _tokens[Count - 1] = _tokens[Count - 1] with { Hyphenated = true };
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
                glued &= Letters.IsInvisible(rune);
                Separator(rune);
            }

            if (Count > 0 && _tokens[Count - 1].Until < 0)
                _tokens[Count - 1] = _tokens[Count - 1] with { Until = i };
        }
    }

    private void Separator(Rune rune)
    {
        if (rune.Value is '&' or '+')
            Insert("and");
        else if (rune.Value is '×')
            Insert("x");
        else if (Letters.IsBreak(rune.Value))
            Mark(TokenKind.Break);
        else if (Letters.IsStop(rune.Value) && !(rune.Value is '.' && Count > 0 && English.IsTitle(Text(Count - 1))))
            Mark(TokenKind.Stop);
    }

    /// <summary>A run of letters, digits and inner apostrophes; returns how many characters it took.</summary>
    private int Word(ReadOnlySpan<char> text, bool glued)
    {
        Begin(TokenKind.Word, glued);
        var i = 0;
        while (i < text.Length)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var width);
            if (WordShapes.IsCountedWord(text, i))
                break;
            if (WordShapes.DecimalPoint(text, i) is { } mark)
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
                if (WordShapes.IsElided(text[..i]) && i + 2 < text.Length && char.IsLetter(text[i + 2]))
                {
                    i += width;
                    break;
                }
            }
            else if (Letters.IsWordPart(rune))
            {
                if (Letters.IsUnspaced(rune.Value))
                    break;
                Append(Rune.ToLowerInvariant(rune));
            }
            else if (!Letters.IsInvisible(rune))
            {
                break;
            }

            i += width;
        }

        End();
        return i;
    }

    /// <summary>A word that the prompt writes as a mark.</summary>
    private void Insert(ReadOnlySpan<char> word)
    {
        Begin(TokenKind.Word, glued: false);
        foreach (var letter in word)
            Append(letter);
        End();
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
            if (rune.Value == Letters.ZeroWidthJoiner && i + width < text.Length)
            {
                joined = true;
                Append(rune);
            }
            else if (!Letters.IsEmojiDecoration(rune.Value))
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
}

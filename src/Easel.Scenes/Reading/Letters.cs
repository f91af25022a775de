using System.Globalization;
using System.Text;

namespace Easel.Scenes.Reading;

/// <summary>Tells the characters that words and emoji are made of.</summary>
internal static class Letters
{
    public const int ZeroWidthJoiner = 0x200D;

    /// <summary>What parts of a sentence stand between.</summary>
    public static bool IsBreak(int code) =>
        code is ',' or ';' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/' or '\n' or '\r' or '、' or '，' or '；' or '（' or '）';

    /// <summary>The end of a sentence.</summary>
    public static bool IsStop(int code) => code is '.' or '!' or '?' or '。' or '！' or '？' or '।';

    public static bool IsEmoji(Rune rune, IReadOnlySet<int>? starts) =>
        !rune.IsAscii
        && (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol || (starts?.Contains(rune.Value) ?? false))
        && !IsEmojiDecoration(rune.Value);

    /// <summary>Variation selectors, the keycap's frame, skin tones.</summary>
    public static bool IsEmojiDecoration(int code) => code is 0xFE0E or 0xFE0F or 0x20E3 or (>= 0x1F3FB and <= 0x1F3FF);

    public static bool IsInvisible(Rune rune) => IsEmojiDecoration(rune.Value) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    public static bool IsWordPart(Rune rune) =>
        rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value)
            : !IsEmojiDecoration(rune.Value)
                && (
                    Rune.IsLetter(rune)
                    || Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.NonSpacingMark and <= UnicodeCategory.OtherNumber
                );

    /// <summary>Thai, kana, Han and Hangul: words cannot be told apart by spaces.</summary>
    public static bool IsUnspaced(int code) =>
        code >= 0x0E00
        && code
            is <= 0x0E7F
                or (>= 0x3040 and <= 0x30FF)
                or (>= 0x3400 and <= 0x9FFF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>One Han character may be a whole word; a syllable of the other scripts only where it stands alone.</summary>
    public static bool IsSyllable(int code) => IsUnspaced(code) && code is < 0x3400 or (>= 0xAC00 and <= 0xD7A3);
}

using Microsoft.ML.Tokenizers;

namespace Easel.Diffusion.Tokenizers;

/// <summary>
/// Splits a text as Qwen's vocabulary has it, in one pass: its special words, and then by
/// <c>(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+</c>, whose letters and
/// numbers are whole code points.
/// </summary>
/// <param name="specials">Words that stand for a token of their own.</param>
internal sealed class ChatPreTokenizer(IReadOnlyCollection<string> specials) : PreTokenizer
{
    /// <summary>Longer words are cut: <see cref="BpeTokenizer"/> takes time quadratic in a word's length.</summary>
    private const int LongestWord = 1024;

    private static readonly string[] Endings = ["'s", "'t", "'re", "'ve", "'m", "'ll", "'d"];

    public override IEnumerable<(int Offset, int Length)> PreTokenize(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var (special, length) = NextSpecial(text, at);
            while (at < special)
            {
                var end = End(text.AsSpan(0, special), at);
                yield return (at, end - at);
                at = end;
            }

            if (length > 0)
                yield return (special, length);
            at = special + length;
        }
    }

    public override IEnumerable<(int Offset, int Length)> PreTokenize(ReadOnlySpan<char> text) => PreTokenize(text.ToString());

    /// <summary>Where the next special word begins, and its length; the text's end where there is none.</summary>
    private (int At, int Length) NextSpecial(string text, int from)
    {
        var next = (At: text.Length, Length: 0);
        foreach (var special in specials)
        {
            var at = text.IndexOf(special, from, StringComparison.Ordinal);
            if (at >= 0 && at < next.At)
                next = (at, special.Length);
        }

        return next;
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        foreach (var ending in Endings)
        {
            if (text[start..].StartsWith(ending, StringComparison.OrdinalIgnoreCase))
                return start + ending.Length;
        }

        var kind = RuneKinds.At(text, start, out var length);
        var next = start + length;

        // A word, with one character before it that is neither number nor line break.
        if (kind == RuneKind.Letter)
            return While(text, next, start, RuneKind.Letter);
        if (kind != RuneKind.Number && !IsBreak(text[start]) && IsKind(text, next, RuneKind.Letter))
            return While(text, next, start, RuneKind.Letter);
        if (kind == RuneKind.Number)
            return next;

        // Signs, with one space before and all line breaks after them.
        if (kind == RuneKind.Other || (text[start] == ' ' && IsKind(text, next, RuneKind.Other)))
        {
            var end = While(text, next, start, RuneKind.Other);
            while (end < text.Length && IsBreak(text[end]))
                end++;
            return end;
        }

        return Spaces(text, start);
    }

    /// <summary>Up to the last line break in a row; otherwise all but the last space before a word; a lone space is itself.</summary>
    private static int Spaces(ReadOnlySpan<char> text, int start)
    {
        var end = While(text, start, start, RuneKind.Space);
        var lastBreak = text[start..end].LastIndexOfAny('\r', '\n');
        if (lastBreak >= 0)
            return start + lastBreak + 1;

        // Every space is one UTF-16 unit.
        return end < text.Length && end - start > 1 ? end - 1 : end;
    }

    private static int While(ReadOnlySpan<char> text, int from, int start, RuneKind kind)
    {
        var end = from;
        while (end < text.Length && end - start < LongestWord && RuneKinds.At(text, end, out var length) == kind)
            end += length;
        return end;
    }

    private static bool IsKind(ReadOnlySpan<char> text, int at, RuneKind kind) => at < text.Length && RuneKinds.At(text, at, out _) == kind;

    private static bool IsBreak(char letter) => letter is '\r' or '\n';
}

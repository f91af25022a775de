using Microsoft.ML.Tokenizers;

namespace Easel.Diffusion.Tokenizers;

/// <summary>
/// Splits a prompt in lower case into words as CLIP does, in one pass. Its pattern, whose letters and numbers are whole code points (which
/// .NET's regular expressions do not know):
/// <c>&lt;\|startoftext\|&gt;|&lt;\|endoftext\|&gt;|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+</c>.
/// </summary>
/// <param name="specials">Words that stand for a token of their own.</param>
internal sealed class ClipPreTokenizer(params string[] specials) : PreTokenizer
{
    /// <summary>Longer words are cut: <see cref="BpeTokenizer"/> takes time quadratic in a word's length. No encoder reads as many
    /// tokens.</summary>
    private const int LongestWord = 1024;

    private readonly string[] _fixed = [.. specials, "'s", "'t", "'re", "'ve", "'m", "'ll", "'d"];

    public override IEnumerable<(int Offset, int Length)> PreTokenize(string text)
    {
        var at = 0;
        while (true)
        {
            while (at < text.Length && RuneKinds.At(text, at, out var space) == RuneKind.Space)
                at += space;
            if (at == text.Length)
                yield break;
            var end = End(text, at);
            yield return (at, end - at);
            at = end;
        }
    }

    public override IEnumerable<(int Offset, int Length)> PreTokenize(ReadOnlySpan<char> text) => PreTokenize(text.ToString());

    private int End(ReadOnlySpan<char> text, int start)
    {
        foreach (var word in _fixed)
        {
            if (text[start..].StartsWith(word, StringComparison.Ordinal))
                return start + word.Length;
        }

        var kind = RuneKinds.At(text, start, out var length);
        var end = start + length;
        if (kind == RuneKind.Number)
            return end;
        while (end < text.Length && end - start < LongestWord && RuneKinds.At(text, end, out length) == kind)
            end += length;
        return end;
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Easel.Diffusion.Prompts;

/// <summary>
/// Reads a prompt as people write it for CLIP: <c>(word:1.2)</c> weighs a word, <c>(word)</c> by 1.1 and <c>[word]</c> by 1/1.1, nested
/// ones multiply, a backslash takes a bracket for itself, and <c>BREAK</c> begins the next chunk of tokens. The conventions are those of
/// AUTOMATIC1111's web UI. Any text can be read: brackets that are not closed reach to the end.
/// </summary>
internal static partial class WeightedPrompt
{
    private const float Round = 1.1f;
    private const float Square = 1 / Round;

    public static IReadOnlyList<PromptPiece> Parse(string prompt)
    {
        var parts = new List<(string Text, float Weight)>();
        var open = new Stack<(char Bracket, int From)>();
        var text = new StringBuilder();
        for (var at = 0; at < prompt.Length; at++)
        {
            var letter = prompt[at];
            if (letter == '\\' && at + 1 < prompt.Length && "()[]\\".Contains(prompt[at + 1], StringComparison.Ordinal))
            {
                text.Append(prompt[++at]);
                continue;
            }

            if (letter is '(' or '[')
            {
                Flush();
                open.Push((letter, parts.Count));
            }
            else if (letter == ')' && IsOpen('(') || letter == ']' && IsOpen('['))
            {
                Flush();
                Multiply(open.Pop().From, letter == ')' ? Round : Square);
            }
            else if (
                letter == ':'
                && IsOpen('(')
                && Weight().Match(prompt, at) is { Success: true } match
                && IsWeight(match, out var weight)
            )
            {
                Flush();
                Multiply(open.Pop().From, weight);
                at += match.Length - 1;
            }
            else
            {
                text.Append(letter);
            }
        }

        Flush();
        while (open.TryPop(out var left))
            Multiply(left.From, left.Bracket == '(' ? Round : Square);
        return Split(parts);

        void Flush()
        {
            if (text.Length > 0)
                parts.Add((text.ToString(), 1));
            text.Clear();
        }

        void Multiply(int from, float by)
        {
            for (var i = from; i < parts.Count; i++)
                parts[i] = (parts[i].Text, parts[i].Weight * by);
        }

        bool IsOpen(char bracket) => open.TryPeek(out var last) && last.Bracket == bracket;
    }

    private static bool IsWeight(Match match, out float weight) =>
        float.TryParse(match.Groups["weight"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out weight)
        && float.IsFinite(weight);

    /// <summary>Ends chunks where it says so, and joins neighbours that weigh alike.</summary>
    private static List<PromptPiece> Split(List<(string Text, float Weight)> parts)
    {
        var pieces = new List<PromptPiece>();
        foreach (var (text, weight) in parts)
        {
            var first = true;
            foreach (var words in Break().Split(text))
            {
                if (!first)
                    pieces.Add(PromptPiece.Break);
                first = false;
                if (words.Length == 0)
                    continue;
                if (pieces is [.., { IsBreak: false } last] && last.Weight == weight)
                    pieces[^1] = new PromptPiece(last.Text + words, weight);
                else
                    pieces.Add(new PromptPiece(words, weight));
            }
        }

        return pieces;
    }

    [GeneratedRegex(@"\G:\s*(?<weight>[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))\s*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weight();

    [GeneratedRegex(@"\s*\bBREAK\b\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Break();
}

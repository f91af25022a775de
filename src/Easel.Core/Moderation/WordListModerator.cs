using System.Buffers;
using System.Globalization;
using System.Text;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Moderation;

/// <summary>Refuses prompts with a listed word or phrase, whole words only, whatever their case, accents, width or punctuation.</summary>
public sealed class WordListModerator : IModerator
{
    private readonly SearchValues<string> _always;
    private readonly SearchValues<string> _any;

    public WordListModerator(BlockedWords words)
    {
        _always = Search(words.Always);
        _any = Search(words.Always.Concat(words.UnlessLow));
    }

    public ValueTask<ImageError?> JudgeAsync(PromptedRequest request, CancellationToken cancellationToken)
    {
        var blocked = Words(request.Prompt).AsSpan().ContainsAny(request.Moderation == ModerationLevel.Low ? _always : _any);
        return ValueTask.FromResult(blocked ? ModerationErrors.Blocked("word list") : null);
    }

    private static SearchValues<string> Search(IEnumerable<string> entries) =>
        SearchValues.Create(
            [.. entries.Select(Words).Where(words => words.Length > 1).Distinct(StringComparer.Ordinal)],
            StringComparison.Ordinal
        );

    /// <summary>The words alone, in one spelling, with one space before, between and after them: so a listed phrase is found by a plain
    /// search, and only whole.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    // Accents, and the invisible characters that would split a word in two.
                    break;
                case var category when Rune.IsLetterOrDigit(rune) || category == UnicodeCategory.SpacingCombiningMark:
                    words.Append(PlainLetters.Of(rune).ToString());
                    break;
                default:
                    if (words[^1] != ' ')
                        words.Append(' ');
                    break;
            }
        }

        return (words[^1] == ' ' ? words : words.Append(' ')).ToString();
    }
}

using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What a thing has lost: "a teddy bear missing one eye", "a keyboard with a missing key", "a shirt that lacks a button". It is no thing
/// beside it, and told, unless a picture has that name.</summary>
internal static partial class MissingParts
{
    /// <param name="lost">Takes what no picture shows to be gone.</param>
    public static string LeaveOut(string prompt, ConceptVocabulary vocabulary, List<string> lost) =>
        Missing()
            .Replace(
                prompt,
                said =>
                {
                    if (IsNamed(prompt, said, vocabulary))
                        return said.Value;
                    lost.Add(said.Groups["all"].Value);
                    return "";
                }
            );

    /// <summary>"A pizza with a slice missing" has a picture.</summary>
    private static bool IsNamed(string prompt, Match said, ConceptVocabulary vocabulary)
    {
        var before = prompt.LastIndexOfAny([',', '.', ';'], Math.Max(0, said.Index - 1)) + 1;
        var whole = prompt[before..(said.Index + said.Length)].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < whole.Length - 2; first++)
        {
            if (vocabulary.Words.Find(string.Join(' ', whole[first..])) is { Kind: MeaningKind.Concept })
                return true;
        }

        return false;
    }

    [GeneratedRegex(
        """
            \ (that\ is\ |which\ is\ |that's\ )?(?<all>(missing|lacking|that\ lacks|that\ has\ lost)\ (an?|one|two|three|some|its|the|several|half\ of\ its|most\ of\ its|a\ few)(\ of\ (its|his|her|the|their))?(\ (front|back|left|right|top|bottom|upper|lower|single|small|big|first|last|middle))?\ (?!(tooth|teeth|bites?)\b)\p{L}+(\ of\ \p{L}+)?)(?=[.,;]|$|\ (and|on|in|at|next|beside|under|with|lying|standing|leaning)\b)
            | \ (?<all>with\ (an?|one|two|three|some|several|its|a\ few|many)?\ ?missing\ (?!(tooth|teeth|bites?)\b)\p{L}+)(?=[.,;]|$|\ (and|on|in|at|next|beside|under|lying|standing|leaning)\b)
            | ,?\ (?<all>with\ (an?|one|two|three|some|several|its)\ (?!bites?\b)\p{L}+(\ \p{L}+)?\ (is\ |are\ )?(missing|gone))(?=[.,;]|$|\ (and|on|in|at|next|beside|under|lying|standing|leaning)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Missing();
}

using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Juggling for children", "playing the violin for her teddy bears", "throwing a stick for his dog": those for whom it is done are there.</summary>
internal static partial class Audiences
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Done()
            .Replace(
                Showing()
                    .Replace(prompt, found => $"{(found.Groups["s"].Success ? "holds" : "holding")} {found.Groups["what"].Value} next to "),
                found =>
                    Lullaby().IsMatch(found.Groups["act"].Value) && Little().IsMatch(found.Groups["whom"].Value)
                        ? $"singing a lullaby next to {found.Groups["whom"].Value}"
                    : found.Groups["to"].Success && !Music().IsMatch(found.Groups["act"].Value) ? found.Value
                    : Toys().IsMatch(found.Groups["whom"].Value) || Alive.Is(found.Groups["whom"].Value, vocabulary)
                        ? $"{found.Groups["act"].Value} next to {found.Groups["whom"].Value}"
                    : found.Value
            );

    [GeneratedRegex(
        """
            \b(?<act>(playing|plays|singing|sings|performing|performs|juggling|juggles|dancing|dances|reading|reads|telling|tells|cooking|cooks|making|makes|baking|bakes|doing|does|throwing|throws|kicking|kicks|rolling|rolls|holding|holds|blowing|blows)(\ (?!(for|to|at|in|on)\b)[\p{L}'’-]+){0,4})
            \ (for|(?<to>to))\ (?<whom>((an?|the)\ ((small|large|big|little)\ )?(group|crowd|bunch|circle|class)\ of\ )?((an?|the|his|her|their|its|two|three|four|five|some|several|many|young|little|small|old)\ ){0,3}\p{L}+(\ (?!(in|on|at|under|by|near|and|while|during|with|who|that)\b)\p{L}+)?)
            (?=[.,;!]|$|\ (in|on|at|under|by|near|while|during|around|inside|outside)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Done();

    /// <summary>"Showing an x-ray to a patient": it is in the hand.</summary>
    [GeneratedRegex(
        @"\b((?<s>shows)|showing) (?<what>(an?|his|her|its|their|some|the) ((?!(to|of|in|on)\b)[\p{L}-]+ ){0,2}(?!(to|of|in|on)\b)[\p{L}-]+) to (?=(an?|his|her|the|their|two|three)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Showing();

    /// <summary>One plays and sings to somebody; what is thrown to them is on its way there.</summary>
    [GeneratedRegex(@"^(play|sing|perform)", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Music();

    /// <summary>For them one sings without a microphone.</summary>
    [GeneratedRegex(@"^sing(s|ing)( an?( \p{L}+)? (lullaby|song))?$", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Lullaby();

    [GeneratedRegex(
        @"\b(baby|babies|infant|toddler|newborn|child|children|son|daughter|grandson|granddaughter|kid|kids|twins)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Little();

    [GeneratedRegex(
        @"\b(dolls?|teddy bears?|teddies|stuffed animals|toys|plushies)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Toys();
}

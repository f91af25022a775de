using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>A café of an English prompt is a place, and no coffee; and who serves or orders at its counter is in it, which has a counter.</summary>
internal static partial class Cafes
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost) =>
        Counter()
            .Replace(
                Accented().Replace(prompt, "cafe"),
                found =>
                {
                    lost.Add(found.Groups["all"].Value);
                    return "in";
                }
            );

    /// <summary>"At a sidewalk café", and neither "a cup of café" nor "café au lait".</summary>
    [GeneratedRegex(
        @"(?<=\b(an?|the|his|her|their|our|my)( (?!(of|de|di|with|and|on|in|at)\b)[\p{L}-]+){0,2} )café\b(?! (au|con|com|noir|crème|latte|de|mocha)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Accented();

    [GeneratedRegex(
        @"\b(?<all>(at|behind) the ([\p{L}-]+ )?counter) (of|in|at|inside)(?= (an?|the|his|her|their) ([\p{L}-]+ ){0,2}(cafe|coffee shop|diner|restaurant|bar|pub|bakery|deli|pastry shop|ice cream parlou?r|ice cream shop|candy store|candy shop)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Counter();
}

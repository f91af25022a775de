using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A wizard turning a prince into a frog", "a caterpillar turning into a butterfly": what was and what is are beside each other, and
/// neither is in the other.</summary>
internal static partial class Transformations
{
    /// <param name="lost">Takes that the one becomes the other, which no picture shows.</param>
    public static string Part(string prompt, List<string> lost)
    {
        var said = ByTool()
            .Replace(
                prompt,
                found =>
                    Parted(found, lost, $" {found.Groups["with"].Value}, {found.Groups["what"].Value} and {found.Groups["other"].Value}")
            );
        said = OfOther().Replace(said, found => Parted(found, lost, $", {found.Groups["what"].Value} and "));
        return Itself().Replace(said, found => Parted(found, lost, " and "));
    }

    private static string Parted(Match found, List<string> lost, string parted)
    {
        lost.Add($"{found.Groups["verb"].Value} into");
        return parted;
    }

    /// <summary>"A witch turning a frog into a prince with a wand": she has it.</summary>
    [GeneratedRegex(
        @",? (and )?((who|that|which) )?((is|are|was) )?(?<verb>(turn|transform|change)(s|ed)?|turning|transforming|changing) (?<what>(an?|the|his|her|its|their|some|two|three) ([\p{L}-]+ ){0,2}?[\p{L}-]+) into (?<other>(an?|the) ([\p{L}-]+ ){0,2}?[\p{L}-]+) (?<with>(with|using) (an?|his|her|its|the|their) ([\p{L}-]+ )?(wand|staff|potion|spell))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ByTool();

    [GeneratedRegex(
        @",? (and )?((who|that|which) )?((is|are|was) )?(?<verb>(turn|transform|change|morph)(s|ed)?|turning|transforming|changing|morphing) (?<what>(an?|the|his|her|its|their|some|two|three) ([\p{L}-]+ ){0,2}?[\p{L}-]+) into (?=(an?|the|two|three|some|\p{L}+s)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfOther();

    /// <summary>A car that turns into a street is another matter.</summary>
    [GeneratedRegex(
        @",? ((who|that|which) )?((is|are|was|were|has been|have been) )?(?<verb>(slowly )?((turn|transform|change|morph)(s|ed)?|turning|transforming|changing|morphing)) into (?=(an?|the|two|three|\p{L}+s)\b)(?!(an?|the) ([\p{L}-]+ )?(street|road|driveway|alley|lane|corner|parking|wind|harbou?r|bay)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Itself();
}

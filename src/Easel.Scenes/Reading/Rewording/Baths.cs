using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Baths in what is no bathtub, and in the one that is named after them: "a dog taking a bath in a tub" is in one tub.</summary>
internal static partial class Baths
{
    public static string Follow(string prompt) =>
        BathOutside()
            .Replace(
                BathInTub().Replace(prompt, found => found.Groups["ing"].Success ? "sitting in " : "sits in "),
                found => Bathing(found)
            );

    private static string Bathing(Match found) =>
        (found.Groups["swims"].Success, found.Groups["ing"].Success) switch
        {
            (true, true) => "swimming in ",
            (true, false) => "swims in ",
            (_, true) => "sitting in ",
            _ => "sits in ",
        };

    /// <summary>"Takes a bath in a tub": there is one tub.</summary>
    [GeneratedRegex(
        @"\b(takes?|has|have|enjoys?|(?<ing>(tak|hav|enjoy)ing)) (an?|the|his|her|its|their) ((warm|hot|nice|relaxing|long|bubble|foam|foamy) ){0,2}bath in (?=(an?|the|his|her|its|their) ((?!hot\b)[\p{L}-]+ ){0,2}?(bath)?tub\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BathInTub();

    /// <summary>"A bird taking a bath in a fountain": no tub stands in that.</summary>
    [GeneratedRegex(
        @"\b(takes?|has|have|enjoys?|(?<ing>(tak|hav|enjoy)ing)) (an?|the|his|her|its|their) ((warm|hot|nice|relaxing|long|cool|mud|bubble) ){0,2}bath in (?=(an?|the|his|her|its|their) ([\p{L}-]+ )?((?<swims>river|lake|pond|stream|sea|ocean|pool|lagoon|waterhole|hot spring)|fountain|bird ?bath|puddle|bucket|sink|cup|teacup|mug|bowl|wheelbarrow|pot|barrel|basin)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BathOutside();
}

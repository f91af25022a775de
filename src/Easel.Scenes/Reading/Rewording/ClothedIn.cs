using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A man in traditional clothes", "dressed in winter clothing": he wears them, and no laundry is there.</summary>
internal static partial class ClothedIn
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost) =>
        Clothes()
            .Replace(
                prompt,
                found =>
                {
                    var how = found.Groups["how"].Value.Trim();
                    if (found.Groups["colour"] is { Success: true } colour)
                        return $" wearing a {colour.Value} shirt and {colour.Value} pants";
                    if (Warm().IsMatch(how))
                        return " wearing a coat";
                    if (how.Length > 0)
                        lost.Add($"{how} {found.Groups["clothes"].Value}");
                    return "";
                }
            );

    [GeneratedRegex(
        @"\ ((dressed |clad |clothed )?(all )?in|wearing) ((his|her|their|its|some|the) )?(best )?((?<how>(?!(black|white|red|blue|green|yellow|pink|purple|orange|brown|grey|gray|golden|beige)\b)[\p{L}-]+( and [\p{L}-]+)?( (?!(clothes|clothing|garments|apparel)\b)[\p{L}-]+)?)|((all|dark|bright|light|plain) )?(?<colour>black|white|red|blue|green|yellow|pink|purple|orange|brown|grey|gray))? ?(?<clothes>clothes|clothing|garments|apparel)\b(?! (basket|line|rack|hanger|store|shop))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Clothes();

    [GeneratedRegex(@"^(warm|winter|thick|heavy|cozy|cold weather)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Warm();
}

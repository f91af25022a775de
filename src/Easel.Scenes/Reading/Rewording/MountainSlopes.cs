using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Who skis "down a mountain", or hikes "up" one, is in the mountains: seen from near enough to see them, it is no hill that they are
/// on the top of.</summary>
internal static partial class MountainSlopes
{
    public static string Follow(string prompt) => OnSlope().Replace(prompt, "${who} in the ${snowy}mountains");

    [GeneratedRegex(
        """
            \b(?<who>skiers?|snowboarders?|hikers?|backpackers?|trekkers?|mountain\ bikers?|cyclists?|runners?
            |skiing|skis|snowboarding|snowboards|sledding|sledging|tobogganing|hiking|hikes|trekking|walking|walks|running|runs|cycling|biking
            |riding\ (an?|his|her|their)\ ([\p{L}-]+\ )?(bike|bicycle|sled|sledge|toboggan))
            (\ (who\ is\ )?(going|racing|speeding|sliding|coming|riding|walking|hiking|zooming|flying|climbing|fast|quickly))?
            \ (up|down|on|along)\ (the\ side\ of\ )?(an?|the)\ ((?<snowy>snowy\ )|(snow-covered|steep|tall|high|big|huge|rocky)\ )*
            (mountain\ slope|mountainside|mountain|ski\ slope|slope)\b(?!\ (trail|path|road|top|peak|bike|goat|lake|lion|of|to))
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnSlope();
}

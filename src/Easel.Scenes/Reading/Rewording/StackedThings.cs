using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Three stacked boxes" are a stack of three boxes.</summary>
internal static partial class StackedThings
{
    public static string Follow(string prompt) =>
        Stacked()
            .Replace(
                prompt,
                said =>
                    $"a stack of {(said.Groups["count"].Success ? said.Groups["count"].Value + " " : "")}{said.Groups["looks"].Value}{said.Groups["what"].Value}"
            );

    /// <summary>What follows "stacked" is a noun in the plural, and not how they are stacked.</summary>
    [GeneratedRegex(
        """
            \b((the|some)\ )?((?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\ )?stacked\ 
            (?<looks>(?!(on|in|up|one|high|neatly|against|together|with|under|behind|inside|by|beside)\b)(\p{L}+\ ){0,2}?)(?<what>(?!(on|in|up)\b)\p{L}{3,}s)\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Stacked();
}

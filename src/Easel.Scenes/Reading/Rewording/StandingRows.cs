using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Sitting in a row on a wire" is sitting on a wire, in a row.</summary>
internal static partial class StandingRows
{
    public static string Follow(string prompt) => InRow().Replace(prompt, "${does} ${where} ${row}");

    [GeneratedRegex(
        """
            \b(?<does>(sitting|standing|perched|perching|resting|sleeping|lying|hanging|waiting|lined\ up|sits?|stands?|perch)(\ (side\ by\ side|together))?)
            \ (?<row>in\ a\ (long\ |neat\ |straight\ )?(row|line))
            \ (?<where>(on|along|under|in\ front\ of|at|by|behind|beside|before|near)\ (an?|the|his|her|its|their)\ ((?!(above|over|in|on|at|by|under|with|and|while|of|near|before|behind|during)\b)[\p{L}-]+\ ?\b){1,3})(?=[.,;!]|$|\ )
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InRow();
}

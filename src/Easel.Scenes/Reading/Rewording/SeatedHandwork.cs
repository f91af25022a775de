using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is knitted or sewn on a seat is said before it: a scarf named after a rocking chair would be worn there, and not be on the needles.</summary>
internal static partial class SeatedHandwork
{
    public static string Follow(string prompt) => Done().Replace(prompt, "${does} ${what} ${where}");

    [GeneratedRegex(
        """
            \b((sitting|sits|seated)\ )?(?<where>(in|on)\ (an?|the|his|her)\ ([\p{L}-]+\ ){0,2}?(rocking\ chair|armchair|chair|sofa|couch|bench|stool|bed|porch\ swing))
            \ (and\ )?(?<does>knitting|knits|crocheting|crochets|sewing|sews|darning|embroidering)
            \ (?<what>(an?\ |the\ |his\ |her\ |some\ )?((?!(in|on|with|and|while|by|near|for)\b)[\p{L}-]+\ )?(?!(in|on|with|and|while|by|near|for)\b)[\p{L}-]+)
            (?=[.,;!]|$|\ (with|and|while|by|near|for|next|beside|in|at)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Done();
}

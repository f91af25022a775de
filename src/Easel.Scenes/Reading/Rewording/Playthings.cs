using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Who plays with a thing, shares it or fights over it is where that is done: of "two dogs playing with a ball on a sofa" the ball is not there alone.</summary>
internal static partial class Playthings
{
    /// <param name="lost">Takes a quarrel of which no picture is.</param>
    public static string Follow(string prompt, List<string> lost) =>
        Done()
            .Replace(
                prompt,
                found =>
                {
                    var (what, where) = (found.Groups["what"].Value, found.Groups["where"].Value);
                    if (!found.Groups["quarrel"].Success)
                        return $"{where} {found.Groups["does"].Value} {what}";
                    lost.Add(found.Groups["quarrel"].Value);
                    return $"{where} holding {what}";
                }
            );

    [GeneratedRegex(
        """
            (?<=\p{L}\ )
            (?<does>playing\ with|sharing|nibbling(\ on)?|chewing\ on|(?<quarrel>(fighting|arguing|quarrel?ling|squabbling|bickering)\ over))
            \ (?<what>((an?|the|some|one|his|her|its|their)\ )?((?!(on|in|with|and|while|from|at|of)\b)[\p{L}-]+\ )?((ball|bowl|slice|piece|bag)\ of\ )?(?!(on|in|with|and|while|from|at|of)\b)[\p{L}-]+)
            \ (?<where>on\ (an?|the|his|her|its|their)\ ((?!(on|in|and|with|of|by)\b)[\p{L}-]+\ ){0,2}?(sofa|couch|bed|carpet|rug|branch|roof|rooftop|table|bench|wall|fence|blanket|windowsill|armchair|balcony|porch|stage|raft|log|rock|pier|dock|bridge))
            \b(?!\ of\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Done();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What one chases, hits or catches somebody with is in one's own hand: "a cook chasing a mouse with a rolling pin" is a cook with a rolling pin, and no
/// mouse has an umbrella for being hit with one.</summary>
internal static partial class ArmedDoings
{
    public static string Follow(string prompt) => Done().Replace(prompt, "holding ${with} ${does} ${whom}");

    [GeneratedRegex(
        """
            (?<=\p{L}\ )(?<does>(chasing|chases|hitting|hits|catching|catches|threatening|threatens|attacking|attacks|fighting|fights|hunting|hunts|shooing|shoos|scaring|scares|poking|pokes)(\ (away|off|after))?)
            \ (?<whom>(an?|the|some|his|her|their|two|three)?\ ?((?!(with|and|in|on|at|from)\b)[\p{L}-]+\ ){0,2}(?!(with|and|in|on|at|from)\b)[\p{L}-]+)
            \ with\ (?<with>(an?|his|her|their)\ ([\p{L}-]+\ ){0,2}?(rolling\ pin|frying\ pan|pan|skillet|broom|mop|umbrella|stick|club|(butterfly\ |fishing\ )?net|fly\ swatter|wooden\ spoon|spoon|ladle|baseball\ bat|pitchfork|rake|shovel|newspaper|slipper|shoe|water\ gun|slingshot|lasso|whip|torch|hammer|pillow|cane|walking\ stick))
            \b(?!\ (in|on)\ (its|it)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Done();
}

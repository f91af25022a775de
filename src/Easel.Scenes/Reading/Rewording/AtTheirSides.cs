using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"With a corgi at her feet", "with his dog lying beside him": she is beside a corgi, and no foot is drawn apart. Who watches
/// is beside them too: "stirring a cauldron with her cat watching".</summary>
internal static partial class AtTheirSides
{
    public static string Follow(string prompt) =>
        Parrot()
            .Replace(
                Watched().Replace(Company().Replace(prompt, " beside ${who}${does}"), " next to ${who}"),
                "${who} with ${what} on the shoulder"
            );

    /// <summary>Where pirates have it.</summary>
    [GeneratedRegex(
        @"\b(?<who>pirate( captain)?|captain) with (?<what>(an?|his|her) (\p{L}+ )?parrot)(?=[.,;!]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Parrot();

    [GeneratedRegex(
        """
            ,?\ (and\ |while\ )?with\ (?<who>(an?|the|his|her|its|their|two|three|some|several)(\ (?!and\b|with\b|on\b|in\b)[\p{L}-]+){1,3}?)
            \ (watching|looking\ on|watching\ (him|her|it|them)|helping|cheering)
            (?=[.,;!]|$|\ (in|on|at|under|by|near|and|while|from)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Watched();

    [GeneratedRegex(
        """
            ,?\ (and\ |while\ )?with\ (?<who>(an?|the|his|her|its|their|two|three|some|several)(\ (?!and\b|with\b|on\b|in\b)[\p{L}-]+){1,3}?(\ in\ an?(\ (?!and\b|with\b|on\b|in\b)[\p{L}-]+){1,3}?)?)
            (?<does>\ (lying|sitting|sleeping|standing|resting|waiting|walking|asleep|curled\ up))?
            \ (at\ (his|her|its|their)\ (feet|side|heels)|by\ (his|her|its|their)\ side|(beside|next\ to)\ (him|her|it|them))
            (?=[.,;!]|$|\ (in|on|at|under|by|near|and|while)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Company();
}

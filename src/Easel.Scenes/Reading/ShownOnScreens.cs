using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading;

/// <summary>What a screen, a billboard or a poster is said to show is upon it: "a laptop showing a graph", "a phone screen with a map", "a
/// missing cat poster".</summary>
internal static partial class ShownOnScreens
{
    /// <summary>The prompt with the thing first, and what is upon it after it.</summary>
    public static string Follow(string prompt) =>
        OfPoster()
            .Replace(
                WhoPoster()
                    .Replace(
                        Sheet()
                            .Replace(
                                Device()
                                    .Replace(
                                        prompt,
                                        said => $"{said.Groups["thing"].Value} with {said.Groups["what"].Value} on the screen"
                                    ),
                                said => $"{said.Groups["thing"].Value} with {said.Groups["what"].Value}"
                            ),
                        said => $"{said.Groups["article"].Value} missing poster with a {said.Groups["what"].Value} on it"
                    ),
                said => $"{said.Groups["thing"].Value} with {said.Groups["what"].Value} on it"
            );

    [GeneratedRegex(
        """
            \b(?<thing>laptop|phone|smartphone|mobile\ phone|cell\ phone|computer|tablet|tv|television|monitor|smartwatch)
            (\ screen\ (showing|displaying|that\ shows|which\ shows|with|of)|\ (showing|displaying|that\ shows|which\ shows))\ 
            (?<what>(an?|the|two|three|some|several)\ [^,.;"“]{2,60}?)(?=\ on\ (a|the|his|her)\b|[,.;]|$)
            """,
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Device();

    [GeneratedRegex(
        """\b(?<thing>(billboard|poster|banner|sign|postcard|card|painting|book\ cover|magazine\ cover))\ (showing|displaying|that\ shows|which\ shows|depicting)\ (?<what>(an?|the|two|three|some|several)\ )""",
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Sheet();

    [GeneratedRegex(
        """\b(?<article>an?|the)\ (missing|lost)\ (?<what>cat|dog|puppy|kitten|pet|parrot|bird|rabbit|child|person)\ (poster|flyer|sign)\b""",
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex WhoPoster();

    [GeneratedRegex(
        """\b(?<thing>(wanted|missing)\ poster)\ (of|for)\ (?<what>(an?|the|two|three)\ [^,.;"“]{2,40}?)(?=\ on\ |[,.;]|$)""",
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfPoster();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is on a screen that is named by its device, and whom a poster looks for: "a phone screen with a map", "a missing cat
/// poster".</summary>
internal static partial class ShownOnScreens
{
    /// <summary>The prompt with the thing first, and what is upon it after it.</summary>
    public static string Follow(string prompt)
    {
        var said = Code().Replace(prompt, match => $"{match.Groups["thing"].Value} with lines of code on the screen");
        said = Device().Replace(said, match => $"{match.Groups["thing"].Value} with {match.Groups["what"].Value} on the screen");
        said = WhoPoster()
            .Replace(said, match => $"{match.Groups["article"].Value} missing poster with a {match.Groups["what"].Value} on it");
        return OfPoster().Replace(said, match => $"{match.Groups["thing"].Value} with {match.Groups["what"].Value} on it");
    }

    [GeneratedRegex(
        """\b(?<thing>laptop|computer\ monitor|computer|monitor|tablet)(\ screen)?\ (with|showing|displaying|full\ of)\ (some\ )?(lines\ of\ code|source\ code|code)\b(\ on\ (the|its)\ screen)?""",
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Code();

    [GeneratedRegex(
        """
            \b(?<thing>laptop|phone|smartphone|mobile\ phone|cell\ phone|computer|tablet|tv|television|monitor|smartwatch)
            \ screen\ (showing|displaying|that\ shows|which\ shows|with|of)\ 
            (?<what>(an?|the|two|three|some|several)\ [^,.;"“]{2,60}?)(?=\ on\ (a|the|his|her)\b|[,.;]|$)
            """,
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Device();

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

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Whose sign a logo is says what it is for, where what it shows is said too: "a coffee shop logo with a steaming cup"; and which outline
/// it has.</summary>
internal static partial class LogoOwners
{
    /// <summary>The prompt with the owner after the logo.</summary>
    public static string Follow(string prompt)
    {
        var said = Owned().Replace(prompt, "a ${kind} for a ${owner}");
        said = Round().Replace(said, "${article} logo of ${what} in a circle");
        return OnShield().Replace(said, "shield with");
    }

    [GeneratedRegex(
        """^(?<article>an?|the)\ (\p{L}+\ )?(circular|round)\ (logo|emblem)\ (with|of|showing|featuring)\ (?<what>[^,.;"“]{2,60})$""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Round();

    [GeneratedRegex(
        """\bshield\ (emblem|logo|crest)\ (with|of|showing|featuring)\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnShield();

    [GeneratedRegex(
        """
            (^|\b(?<article>an?|the)\ )(?<owner>(?!(an?|the|for|of|my|our)\b)(\p{L}+\ ){0,2}(shop|store|salon|company|cafe|café|restaurant|studio|agency|bakery|gym|brewery|pizzeria|barbershop|clinic|bookstore|bookshop|school|hotel|startup|team|club))
            \ (?<kind>logo|emblem|mascot)\b(?=\ (with|showing|featuring|of|that\ (shows|has))\b|,)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Owned();
}

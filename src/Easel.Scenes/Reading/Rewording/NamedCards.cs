using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Playing cards that are called after what is upon them: "a playing card with the queen of hearts".</summary>
internal static partial class NamedCards
{
    /// <summary>The prompt with the card itself.</summary>
    public static string Name(string prompt) =>
        OfOneSuit()
            .Replace(OnCard().Replace(prompt, "${article} ${card} card"), "the ${first} of ${suit} card and the ${second} of ${suit} card");

    [GeneratedRegex(
        """
            \b(?<article>an?|the)\ (single\ )?(playing\ )?card\ (with|showing|depicting|of|that\ shows|that\ is)\ (an?|the)\ 
            (?<card>(ace|king|queen|jack)\ of\ (hearts|spades|clubs|diamonds)|joker)\b(\ on\ it\b)?
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnCard();

    /// <summary>"The king and queen of hearts".</summary>
    [GeneratedRegex(
        """\b((an?|the)\ )?(?<first>ace|king|queen|jack)\ and\ ((an?|the)\ )?(?<second>ace|king|queen|jack)\ of\ (?<suit>hearts|spades|clubs|diamonds)(\ (playing\ )?cards?)?\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfOneSuit();
}

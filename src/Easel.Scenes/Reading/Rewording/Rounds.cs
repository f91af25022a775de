using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Games and dances of a round by what is seen of them: "playing ring around the rosie" is standing in a circle and holding hands.</summary>
internal static partial class Rounds
{
    public static string Follow(string prompt) =>
        HandsInRing().Replace(Round().Replace(prompt, "in a circle holding hands"), "${who} in a circle holding hands");

    /// <summary>How they stand first: "children holding hands" alone are the art's pair.</summary>
    [GeneratedRegex(
        @"\b(?<who>children|kids|people|friends|men|women|boys|girls|students) (are )?holding hands in a (big |large )?(circle|ring)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HandsInRing();

    [GeneratedRegex(
        """
            \b(playing|dancing|doing|play|dance)\ (an?\ |the\ )?((game|round)\ of\ )?
            (ring(-|\ )?(around|round|a)(-|\ )(the\ |a\ )?(ring(-|\ )?)?(o'?\ ?|of\ )?(rosie|rosy|roses)|ring\ o'\ roses|round\ dance|circle\ dance|(the\ )?hora)\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Round();
}

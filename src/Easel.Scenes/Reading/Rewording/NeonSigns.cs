using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Signs whose tubes are bent to a thing: "a neon sign of a flamingo", "a neon cactus sign".</summary>
internal static partial class NeonSigns
{
    /// <summary>The prompt with the thing itself, which is lit.</summary>
    public static string Follow(string prompt)
    {
        var said = Worded().Replace(prompt, word => $"a neon sign that says \"{word.Groups["word"].Value.ToUpperInvariant()}\"");
        said = Plain().Replace(said, match => match.Groups["many"].Success ? "neon lights" : "neon light");
        return Named().Replace(Shaped().Replace(said, "${article} neon-lit ${what}"), "${article} neon-lit ${what}");
    }

    /// <summary>"A bar with a neon sign", of which nobody says what it reads or shows.</summary>
    [GeneratedRegex(
        """\bneon\ (light\ )?sign(?<many>s)?\b(?!\ (that|saying|reading|with|which|of|shaped|in\ the\ shape|showing|depicting|displaying|says|reads)\b|,?\ ?["“'])""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Plain();

    /// <summary>"A neon open sign", "an open neon sign": its letters.</summary>
    [GeneratedRegex(
        """\b(an?|the)\ (neon\ (?<word>open|closed|exit|bar|cafe|motel|hotel|pizza)|(?<word>open|closed|exit)\ neon)\ sign\b(?!\ (that|saying|reading|with\ the|which))""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Worded();

    [GeneratedRegex(
        """
            \b(an?|the)\ ((glowing|bright|retro|vintage|big|small|large)\ )*neon\ (light\ )?sign\ (of|shaped\ like|in\ the\ shape\ of|that\ looks\ like|showing|depicting)\ 
            (?<article>an?|the)\ (?<what>\p{L})
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Shaped();

    /// <summary>What stands between says whose sign it is, and not where it hangs or what it reads.</summary>
    [GeneratedRegex(
        """
            \b(?<article>an?|the)\ ((glowing|bright|retro|vintage)\ )*neon\ 
            (?<what>(?!(light|lights|red|blue|green|pink|yellow|orange|purple|white|open|closed|exit|shop|bar|street|road|wall|hanging|motel|hotel|cafe|café|diner|restaurant|club|casino|small|big|large|led)\b)\p{L}+(\ \p{L}+)?)\ sign\b
            (?!\ (that|saying|reading|with|which))
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Named();
}

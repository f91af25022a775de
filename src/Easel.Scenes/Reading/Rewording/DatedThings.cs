using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Numbers and dates that a thing is known to show: "a calendar showing December 25", "a 30 mph speed limit sign".</summary>
internal static partial class DatedThings
{
    /// <summary>The prompt with these words in quotation marks.</summary>
    public static string Quote(string prompt)
    {
        var said = Calendar().Replace(prompt, "calendar sheet with \"${date}\" on it");
        said = LimitBefore().Replace(said, "${article} speed limit sign with \"${number}\" on it");
        said = LimitAfter().Replace(said, "speed limit sign with \"${number}\" on it");
        return Percent().Replace(said, "${shows} ${number} percent");
    }

    /// <summary>What a battery has is told to be missing, and a price is written as it is.</summary>
    [GeneratedRegex(
        """\b(?<shows>at|showing|shows|charged\ to)\ (?<number>\d{1,3})\ ?%(?!\ off)""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Percent();

    [GeneratedRegex(
        """
            \bcalendar(\ (page|sheet))?\ (that\ |which\ )?(shows|showing|reads|reading|says|saying|displaying|with|set\ to|open\ to|opened\ to|turned\ to|open\ on|for|of)\ 
            (the\ )?((date|month|day|page)\ (of\ )?)?
            (?<date>
              (?<month>january|february|march|april|may|june|july|august|september|october|november|december)(\ (the\ )?\d{1,2}(st|nd|rd|th)?)?(,?\ \d{4})?
            | \d{1,2}(st|nd|rd|th)?\ (of\ )?(january|february|march|april|may|june|july|august|september|october|november|december)(,?\ \d{4})?
            | (monday|tuesday|wednesday|thursday|friday|saturday|sunday)(,?\ (the\ )?\d{1,2}(st|nd|rd|th)?)?
            | (19|20)\d{2}
            )(?![\w-])(\ on\ it\b)?
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Calendar();

    [GeneratedRegex(
        """\b(?<article>an?|the)\ (?<number>\d{1,3})[ -]?(mph|km/h|kmh|kph|mile\ per\ hour|miles\ per\ hour)?\ (speed\ limit|speed)(\ (road|traffic|street))?\ sign\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex LimitBefore();

    [GeneratedRegex(
        """
            \bspeed\ limit(\ (road|traffic|street))?(\ (?<number>\d{1,3}))?(\ (road|traffic|street))?\ sign(\ (that\ |which\ )?(with|of|for|showing|shows|saying|says|reading|reads|displaying)\ (the\ )?(number\ |speed\ |limit\ )*["“]?(?<number>\d{1,3})["”]?)?
            (\ (mph|km/h|kmh|kph|miles\ per\ hour))?(\ on\ it\b)?(?(number)|(?!))
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex LimitAfter();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>A morning or an afternoon is as light as any day, and nothing is in it: "early in the morning a farmer leads his cow". Of what the season
/// covers all the ground with there is the season: "autumn leaves cover the path".</summary>
internal static partial class TimesOfDay
{
    public static string Follow(string prompt)
    {
        var said = Covers().Replace(prompt, found => found.Groups["snow"].Success ? "in winter" : "in autumn");
        var left = Times().Replace(said, "").Trim();
        // "Early morning" alone is all that is asked for.
        return left.Length == 0 ? said : left;
    }

    [GeneratedRegex(
        """
            (?<=^|[.;]\ )((early|late)\ )?(in|during|on)\ (the|one|a|an)\ ((early|late|quiet|calm|cool)\ )?(morning|afternoon),?\ (?=\p{L})
            | (?<=\p{L})\ (early|late)\ in\ the\ (morning|afternoon)\b
            | (?<=\p{L})\ in\ the\ ((early|late)\ )?(morning|afternoon)(?=[.,;]|$)
            | (?<=^|[.;]\ )(one|every|each)\ ((early|late)\ )?(morning|afternoon),?\ (?=\p{L})
            | (?<=\p{L})\ (on|in)\ (an?|one|the)\ ((early|late|clear|cold|quiet|calm|cool|warm|hot|bright|beautiful|lovely|lazy|peaceful|fresh|crisp|fine|nice|busy)\ )+(morning|afternoon|day)(?=[.,;]|$)
            | (?<=\p{L})\ at\ (noon|midday|lunchtime)(?=[.,;]|$)
            | (?<=,\ )(early|late)\ (morning|afternoon)\ (?=(in|on|at)\ )
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Times();

    [GeneratedRegex(
        """
            (?<=^|[.,;]\ |[\p{L}]\ (?=(and|while|as)\ ))((and|while|as)\ )?
            (
                (the\ )?(ground|path|grass|lawn|street|sidewalk|road|park|yard|forest\ floor)\ (is|are)\ (all\ )?(covered|carpeted|strewn|littered|blanketed)\ (with|in|by)\ (((colou?rful|fallen|golden|red|orange|yellow|dry|autumn|fall)\ (and\ )?){1,3}leaves|(?<snow>(fresh\ |deep\ |white\ )?snow))
                | ((colou?rful|fallen|golden|red|orange|yellow|dry|autumn|fall)\ (and\ )?){1,3}leaves\ (cover|carpet|lie\ on|lie\ all\ over|blanket|litter|are\ (scattered\ )?on|lie\ scattered\ on)\ the\ (ground|path|grass|lawn|street|sidewalk|road|park|yard|forest\ floor)
                | (?<snow>(fresh\ |deep\ |white\ )?snow)\ (covers|blankets|lies\ on)\ (the\ (ground|rooftops|roofs|trees|path|grass|street|streets|houses|land|hills|fields)|everything)
            )
            (?=[.,;!]|$|\ (and|while|as)\b)
            | (?<=\b(ground|path|grass|lawn|street|sidewalk|road|park|yard|forest|garden|alley|avenue|square|backyard|trail|woods)\ )(that\ is\ )?(all\ )?(full\ of|covered\ (in|with|by)|strewn\ with|carpeted\ (in|with)|littered\ with)\ ((colou?rful|fallen|golden|red|orange|yellow|dry|autumn|fall)\ (and\ )?){1,3}leaves(?=[.,;!]|$|\ (and|while|as|with|in|on|at)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Covers();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Says plainly what a room has: "a fruit bowl" is a bowl of fruit, and pictures above a bed or on a wall are framed ones.</summary>
internal static partial class RoomTurns
{
    public static string Follow(string prompt) =>
        Pictures()
            .Replace(
                Vessels()
                    .Replace(
                        Climbers().Replace(MobileOf().Replace(FromSeat().Replace(prompt, "on"), "mobile"), ""),
                        "${vessel} of ${what}"
                    ),
                Framed
            );

    private static string Framed(Match found) => found.Groups["many"].Success ? "framed pictures" : "a framed picture";

    /// <summary>"Working from his couch": on it.</summary>
    [GeneratedRegex(
        @"(?<=\b(working|shopping|studying|reading|watching|ordering|learning|teaching|streaming|gaming|typing|browsing)( [\p{L}-]+){0,3} )from(?= (her|his|the|their|my|a) ([\p{L}-]+ )?(couch|sofa|bed|armchair|hammock|rocking chair)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromSeat();

    [GeneratedRegex(
        @"\b(?<what>fruit|candy|bread|flower|egg|apple|orange|lemon) (?<vessel>bowl|basket|vase|jar)\b(?! of\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Vessels();

    /// <summary>Its stars and moons are upon it.</summary>
    [GeneratedRegex(
        @"(?<=\b(crib|cot|cradle|nursery|baby|baby's)\b.*)\bmobile (of|with|made of) ([\p{L}-]+ ){0,2}?[\p{L}-]+s(,? and ([\p{L}-]+ )?[\p{L}-]+s)?(?=[.,;]|$| )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex MobileOf();

    /// <summary>"A cottage with climbing roses": it stands on none.</summary>
    [GeneratedRegex(
        @"\b(climbing|rambling|trailing|creeping) (?=(red |pink |white |yellow )?(roses?|plants?|ivy|vines?|flowers?|wisteria|jasmine)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Climbers();

    /// <summary>"Portraits on the wall", "a picture above the bed"; of whom or of what they are is said by others.</summary>
    [GeneratedRegex(
        """
            \b(((old|family|royal|framed|big|large|small)\ )*(?<many>portraits|pictures|photos|photographs|paintings)|an?\ ((old|family|royal|framed|big|large|small)\ )*(portrait|picture|photo|photograph|painting))
            (\ of\ (an?\ |the\ |some\ )?[a-z]+(\ [a-z]+)?)?(?=\ (hanging\ |hung\ |mounted\ )?((on|along|across)\ (the|a|its|every)\ ([a-z]+\ )?walls?|(above|over)\ (the|a|an|his|her)\ ([a-z]+\ )?(bed|sofa|couch|fireplace|mantel|mantelpiece|desk|table|dresser|piano|armchair|crib))\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Pictures();
}

using System.Text.RegularExpressions;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Scenery;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Says plainly what a room has: "a fruit bowl" is a bowl of fruit, and pictures above a bed or on a wall are framed ones.</summary>
internal static partial class RoomTurns
{
    public static string Follow(string prompt)
    {
        var said = FromSeat().Replace(prompt, "on");
        said = Cockpits().Replace(said, "in");
        said = Floors().Replace(said, "in");
        said = Windows().Replace(said, WithinRoom);
        said = MobileOf().Replace(said, "mobile");
        said = Climbers().Replace(said, "");
        said = Vessels().Replace(said, "${vessel} of ${what}");
        said = MirroredBy().Replace(said, "${who} in front of ${mirror}");
        if (InRoom().IsMatch(said))
            said = PaintingIn().Replace(said, "a framed picture");
        return Pictures().Replace(said, Framed);
    }

    /// <summary>"By the window of a cafe": one is in the cafe.</summary>
    private static string WithinRoom(Match found) =>
        Places.Ground(found.Groups["room"].Value.ToLowerInvariant()) is ScenePlace.Room
            ? $"{found.Groups["window"].Value} in {found.Groups["which"].Value}"
            : found.Value;

    [GeneratedRegex(
        @"\b(?<=\b(by|at|near|beside|next to) )(?<window>(the|a) ([\p{L}-]+ )?window) (of|inside) (?<which>(an?|the|his|her|their) (?:(?!train\b)[\p{L}-]+ ){0,2}?(?<room>coffee shop|[\p{L}]+))(?=[.,;]|$| (and|with|while|as|in|on|at|[\p{L}]+ing)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Windows();

    /// <summary>"Waves from the cockpit of a small plane", which is seen from outside.</summary>
    [GeneratedRegex(
        @"\b(from|out of) the cockpit of(?= (an?|the|his|her|its) )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Cockpits();

    /// <summary>"On the floor of his room" is in it.</summary>
    [GeneratedRegex(
        @"\bon the floor (of|in)(?= (his|her|their|the|a) ([\p{L}-]+ )?(room|bedroom|kitchen|living room|classroom|garage|attic|workshop|library|bathroom)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Floors();

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

    /// <summary>"A mirror reflecting a cat": the cat is before it.</summary>
    [GeneratedRegex(
        @"\b(?<mirror>(an?|the) ([\p{L}-]+ )?mirror) (reflecting|that reflects|which reflects|showing|with the reflection of) (?<who>(an?|the|his|her) ([\p{L}-]+ )?[\p{L}-]+)\b(?! (face|reflection))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex MirroredBy();

    [GeneratedRegex(
        @"\b(living room|bedroom|dining room|office|lounge|hallway|kitchen|study|bathroom|lobby)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InRoom();

    /// <summary>"A living room with two armchairs and a painting of the Colosseum", which hangs there.</summary>
    [GeneratedRegex(
        @"(?<=\b(with|and|has|,) )an? ([\p{L}-]+ )?(painting|portrait|picture|photograph) of ((an?|the|some) )?[\p{L}-]+( [\p{L}-]+)?(?=[.,;!]|$| (and|with|on|in|above|over|hanging)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PaintingIn();

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

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A horse-drawn carriage" is one that a horse is pulling, and so is "a carriage drawn by two horses" or "a horse and carriage"; a tractor's trailer is no
/// caravan, and a boat behind a truck is on one.</summary>
internal static partial class DrawnVehicles
{
    private const string Vehicle = @"(\p{L}+ ){0,2}?(carriage|coach|cart|sleigh|sledge|sled|wagon|buggy|plow|plough|chariot|tram|barge)\b";

    private const string Draught = "horses?|oxen|ox|dogs?|huskies|husky|reindeers?|donkeys?|mules?|pony|ponies|camels?|goats?";

    public static string Turn(string prompt)
    {
        var said = DrawnBy().Replace(Drawn().Replace(prompt, "${who} pulling a ${what}"), "${who} pulling ${what}");
        said = TowedBoat().Replace(Team().Replace(said, "${who} pulling a ${what}"), "a boat on a trailer");
        return Trailer().Replace(said, "a farm trailer");
    }

    [GeneratedRegex(
        @"(?<=\b(truck|car|suv|van|jeep|tractor|automobile)s? ((is )?(pulling|towing|hauling|dragging)|pulls|tows|hauls|with) )(an?|the|his|her|its) ([\p{L}-]+ )?(boat|speedboat|motorboat|sailboat|yacht)( on (an?|its) trailer)?\b(?! trailer)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TowedBoat();

    [GeneratedRegex(
        @"(?<=\btractors? ((is )?(pulling|towing|hauling)|pulls|tows|hauls|with|and) )(an?|the|its) ((big|small|large|heavy|empty|long) )?trailer\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Trailer();

    [GeneratedRegex(
        @"\b(?<who>horse|pony|donkey|ox|reindeer) and (?<what>carriage|cart|coach|buggy|wagon|sleigh|trap)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Team();

    [GeneratedRegex(
        @"\b(?<who>" + Draught + @")[- ](drawn|pulled) (?<what>" + Vehicle + ")",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Drawn();

    [GeneratedRegex(
        @"\b(?<what>(an?|the) "
            + Vehicle
            + @") (being )?(drawn|pulled) by (?<who>(an?|the|two|three|four|six|some|his|her) (\p{L}+ ){0,2}?("
            + Draught
            + @"))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex DrawnBy();
}

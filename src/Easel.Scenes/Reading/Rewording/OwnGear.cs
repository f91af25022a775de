using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What goes with whoever was named: a surfer's board is a surfboard, and the suit of an astronaut or a beekeeper and the
/// baton of a conductor are what figures of them have.</summary>
internal static partial class OwnGear
{
    public static string Follow(string prompt) => Baton().Replace(Suit().Replace(Board().Replace(prompt, WithBoard), ""), "");

    private static string WithBoard(Match found)
    {
        var who = found.Groups["who"].Value;
        var (name, board) = who.ToLowerInvariant() switch
        {
            "surfer" or "surfers" => (who, "surfboard"),
            "snowboarder" or "snowboarders" => (who, "snowboard"),
            "skater" => ("skateboarder", "skateboard"),
            "skaters" => ("skateboarders", "skateboard"),
            _ => (who, "skateboard"),
        };
        return $"{name}{found.Groups["between"].Value}{board}{found.Groups["plural"].Value}";
    }

    [GeneratedRegex(
        @"\b(?<who>surfers?|snowboarders?|skateboarders?|(?<!\bice )skaters?)\b(?<between>[^.;!]{0,60}? (an?|his|her|their|the|its) ((old|new|big|red|blue|green|yellow|white|black|pink|purple|orange|striped|colou?rful|broken|wooden) )?)board(?<plural>s?)\b(?! (game|walk))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Board();

    [GeneratedRegex(
        @"(?<=\b(astronauts?|cosmonauts?|beekeepers?)) (in|wearing|with) ((an?|his|her|their|full|white|silver|protective|puffy|shiny|bulky|big|clean|yellow) )+(suits?|space ?suits?|bee suits?|beekeeping suits?|gear)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Suit();

    [GeneratedRegex(
        @"(?<=\b(conductors?|maestros?)) (with|holding|raising|waving|swinging) (an?|his|her|the) ((long|white|wooden|small) )?baton\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Baton();
}

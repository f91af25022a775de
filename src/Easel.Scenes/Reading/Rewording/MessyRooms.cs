using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What lies about in a room that is said to be messy: clothes in a bedroom, dishes in a kitchen, boxes in a garage.</summary>
internal static partial class MessyRooms
{
    private static readonly (string Rooms, string Things)[] Table =
    [
        ("kitchen", "a sink full of dishes and a trash bag"),
        ("office|study|home office|classroom", "a stack of papers and crumpled paper"),
        ("garage|attic|basement|shed|storage room|closet", "a closed box, a tire and a trash bag"),
        (
            "room|bedroom|living room|dorm room|kids room|kid's room|teenager's room|apartment|house|bathroom",
            "a pile of clothes and crumpled paper"
        ),
    ];

    public static string Fill(string prompt) => Messy().Replace(prompt, Filled);

    private static string Filled(Match said)
    {
        var room = said.Groups["room"].Value;
        var things = Array
            .Find(Table, line => line.Rooms.Split('|').Any(name => name.Equals(room, StringComparison.OrdinalIgnoreCase)))
            .Things;
        return $"{said.Groups["whose"].Value}{room} with {things}{(said.Groups["with"].Success ? " and " : "")}";
    }

    [GeneratedRegex(
        @"\b(messy|untidy|cluttered|disorganized|chaotic) (?<whose>(\p{L}+['’]s )?)(?<room>living room|dorm room|kids room|storage room|home office|bedroom|room|kitchen|office|study|classroom|garage|attic|basement|shed|closet|apartment|bathroom)\b(?<with> with (?=(an?|the|two|three|some)\b))?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Messy();
}

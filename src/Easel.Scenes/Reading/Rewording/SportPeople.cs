using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Who is called after a sport has what it is played with: "soccer fan", "tennis champion", "hockey coach".</summary>
internal static partial class SportPeople
{
    private static readonly FrozenDictionary<string, string> Gear = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["soccer"] = "a soccer ball",
        ["football"] = "an american football",
        ["basketball"] = "a basketball",
        ["volleyball"] = "a volleyball",
        ["baseball"] = "a baseball bat",
        ["softball"] = "a baseball bat",
        ["tennis"] = "a tennis racket",
        ["golf"] = "a golf club",
        ["hockey"] = "a hockey stick",
        ["rugby"] = "a rugby football",
        ["bowling"] = "a bowling ball",
        ["badminton"] = "a tennis racket",
        ["sports"] = "a basketball",
        ["chess"] = "a chess pawn",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Follow(string prompt) =>
        Named()
            .Replace(
                prompt,
                said =>
                    Gear.TryGetValue(said.Groups["sport"].Value, out var gear)
                        ? said.Groups["who"].Value.ToLowerInvariant() switch
                        {
                            "fan" or "lover" or "enthusiast" => $"a happy person in a scarf with {gear}",
                            "fans" => $"three cheering people with {gear}",
                            "coach" or "instructor" or "trainer" => $"a man with a whistle and {gear}",
                            _ => $"a happy person with a trophy and {gear}",
                        }
                        : said.Value
            );

    [GeneratedRegex(
        @"^((an?|the|my|our|crazy|big|young|pro|professional|world) )*(?<sport>\p{L}+) (?<who>fans?|lover|enthusiast|coach|instructor|trainer|champion|champ|star|winner|legend)( (logo|icon|sticker|badge|poster|illustration|mascot))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Named();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Creatures of tales keep their own look and have what shows their calling: "a skeleton pirate" has his hat, "a vampire queen" her
/// crown; in the clothes of a trade nobody would know them.</summary>
internal static partial class CreatureRoles
{
    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["pirate"] = "a pirate hat",
        ["captain"] = "a pirate hat",
        ["king"] = "a crown",
        ["queen"] = "a crown",
        ["prince"] = "a crown",
        ["princess"] = "a tiara",
        ["lord"] = "a crown",
        ["chef"] = "a chef hat",
        ["cook"] = "a chef hat",
        ["baker"] = "a chef hat",
        ["knight"] = "a sword",
        ["warrior"] = "a sword",
        ["soldier"] = "a sword",
        ["samurai"] = "a katana",
        ["archer"] = "a bow and arrow",
        ["ranger"] = "a bow and arrow",
        ["wizard"] = "a witch hat",
        ["witch"] = "a witch hat",
        ["mage"] = "a magic wand",
        ["cowboy"] = "a cowboy hat",
        ["sheriff"] = "a cowboy hat",
        ["bride"] = "a bouquet",
        ["groom"] = "a top hat",
        ["doctor"] = "a stethoscope",
        ["nurse"] = "a syringe",
        ["teacher"] = "a book",
        ["musician"] = "a guitar",
        ["miner"] = "a pickaxe",
        ["gardener"] = "a watering can",
        ["waiter"] = "a tray",
        ["santa"] = "a santa hat",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Follow(string prompt) =>
        Creature()
            .Replace(
                prompt,
                said =>
                    Signs.TryGetValue(said.Groups["role"].Value, out var sign)
                        ? $"{said.Groups["article"].Value}{said.Groups["creature"].Value} with {sign}{said.Groups["rest"].Value}"
                        : said.Value
            );

    [GeneratedRegex(
        @"^(?<article>(an?|the) )?((game|video game|cartoon|cute|evil|scary|funny) )*(?<creature>zombie|vampire|ghost|skeleton|mummy|elf|fairy|goblin|orc|troll|yeti|bigfoot|werewolf|snowman|mermaid|genie|gingerbread man|scarecrow) (?<role>\p{L}+)( (character|mascot|costume|avatar|sprite|sticker|logo))*(?<rest>[.!]?)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Creature();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A pirate stands on the deck" is on his ship, whether that is named or not, and so is who is at its wheel. The ship is seen from as near
/// as they are, by its deck, unless it was named by itself.</summary>
internal static partial class Decks
{
    private const string Ship = "ship deck";

    public static string Follow(string prompt)
    {
        prompt = Fisher().Replace(prompt, "${who} in a boat on ");
        if (!Deck().IsMatch(prompt) && !Wheel().IsMatch(prompt))
            return prompt;
        var near = Pirates().IsMatch(prompt) ? $"pirate {Ship}" : Ship;
        if (IsNamedApart(prompt))
            return Deck()
                .Replace(
                    prompt,
                    deck =>
                        deck.Groups["ship"] is { Success: true } ship ? $"on {ship.Value}"
                        : Pirates().IsMatch(prompt) ? "on a pirate ship"
                        : Seafarers().IsMatch(prompt) ? (HasShip().IsMatch(prompt) ? "on the ship" : "on a ship")
                        : deck.Value
                );
        var said = Wheel()
            .Replace(prompt, wheel => wheel.Groups["ship"].Success || Seafarers().IsMatch(prompt) ? $"on a {near}" : wheel.Value);
        said = Deck()
            .Replace(
                said,
                deck =>
                    deck.Groups["ship"].Success || Seafarers().IsMatch(prompt) || Pirates().IsMatch(prompt) ? $"on a {near}" : deck.Value
            );
        return said.Contains(near, StringComparison.Ordinal) ? TheShip().Replace(said, $"the {near}") : said;
    }

    /// <summary>"A ship in a storm. The captain stands on deck", or a ship that is no sailing one.</summary>
    private static bool IsNamedApart(string prompt) =>
        Others().IsMatch(prompt) || AShip().IsMatch(Wheel().Replace(Deck().Replace(prompt, ""), ""));

    /// <summary>Nobody fishes from the water itself.</summary>
    [GeneratedRegex(
        @"\b(?<who>fisherm[ae]n|angler) on (?=(an?|the) (\p{L}+ )?(lake|sea|ocean|pond|open water)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Fisher();

    [GeneratedRegex(
        @"\bon (the |a |its |his |her |their )?(ship's |boat's |main |upper |wooden )?deck(?! (chair|of cards))( of (?<ship>(an?|the|his|her|their) ([\p{L}-]+ ){0,2}(ship|boat|yacht|ferry|submarine|galleon|sailboat|liner)))?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Deck();

    [GeneratedRegex(
        @"\b(at|behind) (the|a|its|his|her) (ship's |big |wooden |great )?(wheel|helm)( of (?<ship>(an?|the|his|her|their) ([\p{L}-]+ ){0,2}(ship|boat|galleon|sailboat)))?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Wheel();

    [GeneratedRegex(@"\b(pirates?|buccaneers?)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Pirates();

    [GeneratedRegex(@"\b(captain|sailors?|ship|crew|sails?|mast|seafarers?)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Seafarers();

    [GeneratedRegex(
        @"\b(cruise|cargo|container|submarine|yacht|ferry|liner|battleship|warship|navy|carrier|space|spaceship|starship|titanic|viking|airship)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Others();

    [GeneratedRegex(
        @"\b(an?|two|three|another|several) ([\p{L}-]+ ){0,3}(ships?|boats?|sailboats?|galleons?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AShip();

    [GeneratedRegex(@"\ban? ([\p{L}-]+ ){0,3}ship\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex HasShip();

    [GeneratedRegex(
        @"\b(the|his|her|their|its) (pirate |sailing |old |big |wooden )*(ship|boat|galleon|vessel)\b(?! deck)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TheShip();
}

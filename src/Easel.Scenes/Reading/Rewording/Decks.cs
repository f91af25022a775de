using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A pirate stands on the deck" is on his ship, whether that is named or not.</summary>
internal static partial class Decks
{
    public static string Follow(string prompt) =>
        Deck()
            .Replace(
                prompt,
                deck =>
                    deck.Groups["ship"] is { Success: true } ship ? $"on {ship.Value}"
                    : Pirates().IsMatch(prompt) ? "on a pirate ship"
                    : Seafarers().IsMatch(prompt) ? "on a ship"
                    : deck.Value
            );

    [GeneratedRegex(
        @"\bon (the|a|its|his|her|their) (ship's |boat's |main |upper |wooden )?deck(?! (chair|of cards))( of (?<ship>(an?|the|his|her|their) ([\p{L}-]+ ){0,2}(ship|boat|yacht|ferry|submarine|galleon|sailboat|liner)))?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Deck();

    [GeneratedRegex(@"\b(pirates?|buccaneers?)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Pirates();

    [GeneratedRegex(@"\b(captain|sailors?|ship|crew|sails?|mast|seafarers?)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Seafarers();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Drinks that are poured from nothing that is named: "pouring coffee into a mug", "wine poured into a glass". They come from what holds
/// them.</summary>
internal static partial class PouredDrinks
{
    /// <summary>The prompt with the vessel that pours first.</summary>
    /// <param name="lost">Takes what is poured from no such vessel: honey, sauce.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        prompt = Liquid()
            .Replace(
                prompt,
                poured =>
                    $"holding a test tube beside a {(poured.Groups["colour"].Success ? poured.Groups["colour"].Value + " " : "")}{poured.Groups["vessel"].Value}"
            );
        var said = FromVessel().Replace(prompt, "${from} pouring ${what} ${into}");
        said = OutOf().Replace(said, "${pouring} ${from}");
        said = ByHand()
            .Replace(
                said,
                poured => $"{poured.Groups["pouring"].Value} a {Filled(poured.Groups["what"].Value)} {poured.Groups["into"].Value}"
            );
        said = Drink()
            .Replace(
                said,
                poured => $"a {Vessel(poured.Groups["what"].Value)} pouring {poured.Groups["what"].Value} {poured.Groups["into"].Value}"
            );
        return Sauce()
            .Replace(
                said,
                poured =>
                {
                    lost.Add(poured.Groups["all"].Value);
                    return "";
                }
            );
    }

    /// <summary>What is in a pitcher is seen.</summary>
    private static string Filled(string drink) => Vessel(drink) is "pitcher" ? $"pitcher of {drink}" : Vessel(drink);

    /// <summary>In a laboratory it comes from a test tube, and its colour is the flask's, not the coat's.</summary>
    [GeneratedRegex(
        @"\b(pouring|pours|mixing|mixes) ((an?|some|the) )?((bubbling|glowing|strange|bright|dark|smoking|neon) )*((?<colour>red|blue|green|yellow|purple|pink|orange) )?(liquids?|fluid|chemicals?|potions?|solution)( from (an?|the) ((glass|test) )?(tube|bottle|beaker))? (in|into) (an?|the|his|her) ((big|small|large|glass|round|tall) )*(?<vessel>flask|beaker)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Liquid();

    private static string Vessel(string drink) =>
        drink.ToLowerInvariant() switch
        {
            "coffee" or "hot coffee" or "black coffee" or "tea" or "green tea" or "hot tea" or "hot water" => "teapot",
            "wine" or "red wine" or "white wine" or "champagne" or "beer" or "whiskey" or "whisky" or "prosecco" => "bottle",
            _ => "pitcher",
        };

    private const string Drinks =
        @"((hot|cold|fresh|black|green|red|white|iced|warm)\ )?(water|milk|coffee|tea|wine|champagne|beer|whiske?y|prosecco|lemonade|juice|orange\ juice|apple\ juice|cream)";

    [GeneratedRegex(
        $$"""^((some|the)\ )?(?<what>{{Drinks}})\ ((is|being|is\ being|gets|getting)\ )?poured\ (from|out\ of)\ (?<from>(an?|the)\ (\p{L}+\ ){0,2}?\p{L}+)\ (?<into>into|in|over|onto|on)\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromVessel();

    /// <summary>"A girl pouring water from a pitcher": no jet of water is in her hands.</summary>
    [GeneratedRegex(
        $$"""(?<=^(an?|the|two|three)\ ([\p{L}'-]+\ ){1,4})(?<pouring>(pouring|pours))\ ((some|the|her|his)\ )?{{Drinks}}\ (from|out\ of)\ (?<from>(an?|the|his|her)\ ([\p{L}-]+\ ){0,2}?(pitcher|jug|bottle|carafe|kettle|carton|jar|watering\ can|bucket))\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OutOf();

    /// <summary>"A mother pouring juice into a glass": what is in her hand is no second glass.</summary>
    [GeneratedRegex(
        $$"""(?<=^(an?|the|two|three)\ (?!(pitcher|jug|bottle|carafe|kettle|teapot|pot|carton)\ )([\p{L}'-]+\ (?<!\b(pitcher|jug|bottle|carafe|kettle|teapot|pot|carton|can|machine)\ )){1,4})(?<pouring>(pouring|pours))\ ((some|the|her|his)\ )?(?<what>{{Drinks}})\ (?<into>into|in|over|onto|on)\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ByHand();

    [GeneratedRegex(
        $$"""
            ^((someone|somebody|a\ hand|hands?)\ (is\ )?)?(pouring|pours)\ ((some|the|a\ splash\ of)\ )?(?<what>{{Drinks}})\ (?<into>into|in|over|onto|on)\b
            | ^((some|the)\ )?(?<what>{{Drinks}})\ ((is|being|is\ being|gets|getting)\ )?(poured|pouring)\ (?<into>into|in|over|onto|on)\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Drink();

    [GeneratedRegex(
        """
            ^(?<all>((someone|somebody|a\ hand|hands?)\ (is\ )?)?(pouring|pours|drizzling)\ ((some|the)\ )?((hot|melted|dark|maple|chocolate|golden|tomato|caramel|olive|warm)\ )*(honey|syrup|sauce|gravy|oil|chocolate|caramel|cream|dressing|ketchup|batter|salt|sugar|cereal|sand|cement|concrete|paint))\ (into|in|over|onto|on)\ (top\ of\ )?
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Sauce();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Things that are part of what somebody does, said as a picture shows them: the straws of a milkshake, the candles that one blows out, the board that vegetables
/// are cut on.</summary>
internal static partial class ThingsInUse
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = prompt;
        foreach (var pattern in (ReadOnlySpan<Regex>)[EggInNest(), Diapers(), OverNet()])
        {
            said = pattern.Replace(
                said,
                found =>
                {
                    lost.Add(found.Groups["all"].Value);
                    return "";
                }
            );
        }

        said = Straws().Replace(said, "");
        said = Trays().Replace(said, "tray of drinks");
        said = ColouredYarn().Replace(said, "${colour} yarn");
        said = OwnNails().Replace(said, "doing ${whose} nails");
        said = CakeCandles().Replace(said, "${does} ");
        said = Coloured().Replace(said, found => $"{(found.Groups["s"].Success ? "draws" : "drawing")} {found.Groups["what"].Value}");
        said = Board().Replace(said, "${act}");
        said = Campers().Replace(said, "hiker");
        said = Seamstresses().Replace(said, "woman");
        said = OwnShoe().Replace(said, "tying ${whose} shoes");
        said = Choirs().Replace(said, found => $"five {found.Groups["who"].Value}{(found.Groups["sings"].Success ? "" : " singing")}");
        return said;
    }

    /// <summary>A milkshake's picture has its straw.</summary>
    [GeneratedRegex(
        @"(?<=\b(milkshake|smoothie|lemonade|soda|cocktail|juice|bubble tea|boba tea|iced coffee|frappuccino)) with (an?|one|two|three|the)? ?((paper|striped|pink|red|blue|long|curly|plastic|colou?rful) )*straws?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Straws();

    /// <summary>A waiter's tray has them upon it.</summary>
    [GeneratedRegex(
        @"\btray (of|full of|loaded with) ((full|tall|some) )?((wine|champagne|beer|cocktail|martini) glasses|cocktails|beers|champagne|wine|lemonades|sodas|juices|beverages)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Trays();

    /// <summary>It is no ball beside a thread.</summary>
    [GeneratedRegex(
        @"\b((?<colour>red|blue|green|yellow|pink|purple|orange|white|black|grey|gray|brown) )?(balls?|skeins?) of ((?<colour>red|blue|green|yellow|pink|purple|orange|white|black|grey|gray|brown) )(yarn|wool|string)\b|\b(?<colour>red|blue|green|yellow|pink|purple|orange|white|black|grey|gray|brown) (ball|skein) of (yarn|wool|string)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ColouredYarn();

    /// <summary>No brush and no picture is there.</summary>
    [GeneratedRegex(
        @"\bpainting (?<whose>her|his|their) (own )?((toe|finger)[- ]?)?nails\b( (red|pink|blue|purple|black))?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnNails();

    /// <summary>A birthday cake has its candles, and nobody who blows them out is upon it.</summary>
    [GeneratedRegex(
        @"\b(?<does>blowing out|blows out|blow out|blowing) ((all|the|three|four|five|his|her|their|birthday) )*candles (on top of|on) (?=(an?|the|his|her|their) ([\p{L}-]+ ){1,4}?cake\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex CakeCandles();

    /// <summary>It is on the foot of who ties it.</summary>
    [GeneratedRegex(
        @"\btying (?<whose>his|her) ((left|right|own|running|tennis|ballet) )*(shoe|sneaker|sneakers|trainers|laces|shoe ?lace|boot|boots|skates?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnShoe();

    /// <summary>Of what is coloured in, the picture is on paper, and the thing is not there.</summary>
    [GeneratedRegex(
        @"\b((?<s>colou?rs)|colou?ring)( in)? (an?|the|his|her|their) ([\p{L}-]+ )?(picture|drawing|page|sketch|image) (of|with) (?<what>\p{L}+)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Coloured();

    /// <summary>What is chopped is on the board, which nobody stands upon.</summary>
    [GeneratedRegex(
        @"\b(?<act>(chopping|cutting|slicing|dicing|peeling)( (?!(on|while|and)\b)[\p{L}-]+){1,7}) on (an?|the|his|her) ((big|large|old|small|wood|wooden) )*((cutting|chopping|kitchen) )?board\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Board();

    /// <summary>A player's net is no goal.</summary>
    [GeneratedRegex(
        @"(?<=\b(ball|shuttlecock|birdie) )(?<all>(over|across) (the|a) ([\p{L}-]+ )?net) ?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverNet();

    /// <summary>Behind a baby they would be as large as it is.</summary>
    [GeneratedRegex(
        @"(?<=\b(baby|toddler|infant|newborn|boy|girl|child) )(?<all>(in|wearing|with) (only )?(an?|his|her|its|just a|nothing but a) ([\p{L}-]+ )?(diaper|nappy)) ?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Diapers();

    /// <summary>Who hatches is seen in the egg, and the egg could not be in a nest besides.</summary>
    [GeneratedRegex(
        @"(?<=\b(hatching|hatches) (from|out of) (an?|its|the) ([\p{L}-]+ ){0,2}egg) (?<all>in (an?|its|the) ([\p{L}-]+ )?nest)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex EggInNest();

    /// <summary>The picture of one is a single singer.</summary>
    [GeneratedRegex(
        @"\b(an?|the) ((little|small|big|church|school) )?(choir|chorus) of (?<who>((little|small|young|old|happy) )?(children|kids|boys|girls|men|women|monks|nuns|students))\b(?=(?<sings>[^.;]{0,60}\bsing)?)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Choirs();

    [GeneratedRegex(@"\b(seamstress|dressmaker)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Seamstresses();

    /// <summary>Who sits or cooks is no caravan.</summary>
    [GeneratedRegex(
        @"\bcamper(?=s? (who |is |are )*(sitting|sits|cooking|cooks|roasting|roasts|sleeping|sleeps|reading|reads|warming|hiking|drinking|eating|telling|looking|by (the|his|her|a) ([\p{L}-]+ )?(fire|campfire|tent))\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Campers();
}

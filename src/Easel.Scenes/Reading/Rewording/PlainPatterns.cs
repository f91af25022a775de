using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Patterns by themselves: "a black and white checkered pattern", "a striped wallpaper" are a square of it.</summary>
internal static partial class PlainPatterns
{
    private const string Colour =
        "(light |dark |pastel )?(red|orange|yellow|green|blue|purple|pink|brown|gr[ae]y|black|white|navy|teal|turquoise|gold|beige|cream)";

    private const string Colours = $@"{Colour}((, | and |, and ){Colour})*";

    private const string Stuff =
        "(((wrapping paper|gift wrap|tablecloth|wallpaper|fabric|textile|cloth|paper|background|print|scarf|blanket|curtain|tile|rug) )?(pattern|texture|design|print)s?|wallpaper|fabric|textile|cloth|wrapping paper|gift wrap|background)";

    /// <summary>Coats of animals and others that say no stuff where "print" or "pattern" is not said: "a zebra print".</summary>
    private const string Coat =
        "(leopard|cheetah|zebra|tie[- ]?dye|camo(uflage)?|zig[- ]?zag|chevron|herringbone|brick wall|brick|wood ?grain|wood(en)?( planks?)?|marble)";

    public static string Follow(string prompt)
    {
        var said = Trailing().Replace(prompt, "${what}");
        said = Geometric().Replace(said, "a pattern of triangles, circles and squares");
        said = Named().Replace(said, Square);
        said = Of().Replace(said, Square);
        said = Coated().Replace(said, Square);
        said = Tiles().Replace(said, "a ${colours} checkered square");
        return Floral().Replace(said, "a pattern of ${colours} flowers");
    }

    private static string Square(Match said)
    {
        var colours = said.Groups["colours"].Value;
        return $"a {(colours.Length > 0 ? colours + " " : "")}{Adjective(said.Groups["kind"].Value.ToLowerInvariant())} square";
    }

    private static string Adjective(string kind) =>
        kind.Replace('-', ' ') switch
        {
            "stripe" or "stripes" => "striped",
            "checks" or "check" or "chessboard" or "squares" => "checkered",
            "dots" or "polka dots" or "polka dotted" => "polka dot",
            "leopard" or "leopard print" => "leopard print",
            "cheetah" or "cheetah print" => "cheetah print",
            "zebra" or "zebra print" => "zebra print",
            "camo" => "camouflage",
            "tie dyed" or "tiedye" => "tie dye",
            "zig zag" or "zigzags" or "zig zags" or "chevrons" or "herringbone" => "zigzag",
            "wood grain" or "woodgrain" or "wood" or "wood plank" or "wood planks" or "wooden plank" or "wooden planks" => "wooden",
            "brick wall" => "brick",
            var said => said,
        };

    /// <summary>"Cactus pattern seamless".</summary>
    [GeneratedRegex(
        @"(?<what>\b(pattern|background|texture)),? (seamless|repeating|tileable|seamless tile)(?=[.!]?$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Trailing();

    [GeneratedRegex(
        @"^((an?|the) )?((seamless|simple|abstract|colorful|colourful|modern) )*geometric(al)? ((shapes? )?(pattern|background|wallpaper|print|texture)s?( background)?|shapes)[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Geometric();

    [GeneratedRegex(
        $@"^((an?|the) )?((seamless|simple|classic|repeating) )*((?<colours>{Colours}) )?(?<kind>striped?|stripes|checkered|chequered|checked|checkerboard|chessboard|polka[- ]dots?|polka[- ]dotted|dotted|plaid|tartan|gingham) {Stuff}( (in|of|with) (?<colours>{Colours}))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        $@"^((an?|the) )?((seamless|simple|classic|repeating) )*((?<colours>{Colours}) )?(?<kind>{Coat})( print)? ((fabric|cloth|textile|wallpaper|wrapping paper|background|print) )?(pattern|texture|print|design|wallpaper|fabric|wrapping paper|background)( (in|of|with) (?<colours>{Colours}))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Coated();

    [GeneratedRegex(
        $@"^((an?|the) )?((seamless|simple|classic|repeating) )*pattern (of|with) ((?<colours>{Colours}) )?(?<kind>stripes|checks|polka[- ]dots|zig[- ]?zags|chevrons)( in (?<colours>{Colours}))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Of();

    [GeneratedRegex(
        $@"^((an?|the) )?((seamless|simple|classic|repeating) )*pattern (of|with) (?<colours>{Colour} and {Colour}) (tiles|squares)[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Tiles();

    [GeneratedRegex(
        $@"^((an?|the) )?((seamless|simple|pretty|vintage|repeating) )*((?<colours>{Colours}) )?(floral|flower|flowery) {Stuff}( (in|of|with) (?<colours>{Colours}))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Floral();
}

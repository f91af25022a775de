using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Patterns by themselves: "a black and white checkered pattern", "a striped wallpaper" are a square of it.</summary>
internal static partial class PlainPatterns
{
    private const string Colour =
        "(light |dark |pastel )?(red|orange|yellow|green|blue|purple|pink|brown|gr[ae]y|black|white|navy|teal|turquoise|gold|beige|cream)";

    private const string Colours = $@"{Colour}((, | and |, and ){Colour})*";

    private const string Stuff = "(pattern|wallpaper|fabric|texture|textile|cloth|print)";

    public static string Follow(string prompt)
    {
        var said = Named().Replace(prompt, Square);
        said = Of().Replace(said, Square);
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
            var said => said,
        };

    [GeneratedRegex(
        $@"^((an?|the) )?((seamless|simple|classic|repeating) )*((?<colours>{Colours}) )?(?<kind>striped?|stripes|checkered|chequered|checked|checkerboard|chessboard|polka[- ]dots?|polka[- ]dotted|dotted|plaid|tartan|gingham) {Stuff}( (in|of|with) (?<colours>{Colours}))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        $@"^((an?|the) )?((seamless|simple|classic|repeating) )*pattern (of|with) ((?<colours>{Colours}) )?(?<kind>stripes|checks|polka[- ]dots)( in (?<colours>{Colours}))?[.!]?$",
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

using System.Text.RegularExpressions;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Scenery;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Says plainly what a room has: "a fruit bowl" is a bowl of fruit, and pictures above a bed or on a wall are framed ones.</summary>
internal static partial class RoomTurns
{
    public static string Follow(string prompt)
    {
        var said = FromSeat().Replace(prompt, "on");
        said = OfCastle().Replace(said, "");
        said = OfStage().Replace(said, "");
        said = Taverns().Replace(said, "in a pub");
        said = Cockpits().Replace(said, "in");
        said = AtLaptop()
            .Replace(
                said,
                found => $"{(found.Groups["ing"].Success ? "sitting" : "sits")} at a table with a laptop{found.Groups["where"].Value}"
            );
        said = Floors().Replace(said, floor => floor.Groups["sits"].Success ? "on the floor in" : "in");
        said = Windows().Replace(said, WithinRoom);
        said = MobileOf().Replace(said, "mobile");
        said = Climbers().Replace(said, "");
        said = Vessels().Replace(said, "${vessel} of ${what}");
        said = MirroredBy().Replace(said, "${who} in front of ${mirror}");
        if (InRoom().IsMatch(said))
            said = PaintingIn().Replace(said, "a framed picture");
        said = OwnHouse().Replace(said, "in ${whose} house");
        said = PorchChairs().Replace(said, "${seat} in front of a porch");
        said = PierEnds().Replace(said, "on ");
        said = GameTables().Replace(said, "${game} at ");
        said = BunkBeds().Replace(said, "a bunk bed");
        said = FullShelves().Replace(said, "a jar shelf");
        said = LinedWalls().Replace(said, "${before}${where} there is ${what}");
        return Pictures().Replace(said, Framed);
    }

    /// <summary>"By the window of a cafe": one is in the cafe.</summary>
    private static string WithinRoom(Match found) =>
        Places.Ground(found.Groups["room"].Value.ToLowerInvariant()) is ScenePlace.Room
            ? $"{found.Groups["window"].Value} in {found.Groups["which"].Value}"
            : found.Value;

    [GeneratedRegex(
        @"\b(?<=\b(by|at|near|beside|next to) )(?<window>(the|a) ([\p{L}-]+ )?window) (of|inside) (?<which>(an?|the|his|her|their) (?:(?!train\b)[\p{L}-]+ ){0,2}?(?<room>coffee shop|[\p{L}]+))(?=[.,;]|$| (and|with|while|as|in|on|at|[\p{L}]+ing)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Windows();

    /// <summary>"In a castle ballroom": the castle is around it.</summary>
    [GeneratedRegex(
        @"(?<=\b(in|inside|at) (an?|the|his|her|their) ([\p{L}-]+ ){0,2})(castle|palace|manor|mansion|farmhouse) (?=(ballroom|kitchen|hall|library|bedroom|dining room|living room|dungeon|bathroom|throne room|cellar)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfCastle();

    /// <summary>A stage has its curtains.</summary>
    [GeneratedRegex(
        @"(?<=\b(stage|theater|theatre)) with ((big|heavy|long|closed|open|red|dark|velvet) )*curtains\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfStage();

    /// <summary>Who is in a tavern is not seen from the street.</summary>
    [GeneratedRegex(
        @"\b(in|inside|at) (an?|the) ([\p{L}-]+ ){0,2}(tavern|saloon|alehouse)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Taverns();

    /// <summary>"Waves from the cockpit of a small plane", which is seen from outside.</summary>
    [GeneratedRegex(
        @"\b(from|out of) the cockpit of(?= (an?|the|his|her|its) )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Cockpits();

    /// <summary>"Works on her laptop in a cafe": she sits there.</summary>
    [GeneratedRegex(
        @"\b((works|types|writes)|(is )?(?<ing>working|typing|writing)) on (his|her|a|the|their) ((silver|new|old|black|white) )?(laptop|computer)(?<where> (in|at) (an?|the|his|her) ([\p{L}-]+ )?(coffee shop|cafe|café|restaurant|bakery|library|kitchen|diner)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AtLaptop();

    /// <summary>"On the floor of his room" is in it.</summary>
    [GeneratedRegex(
        @"\b(?<sits>(?<=\b(sits?|sitting) ))?on the floor (of|in)(?= (his|her|their|the|a) ([\p{L}-]+ )?(room|bedroom|kitchen|living room|classroom|garage|attic|workshop|library|bathroom)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Floors();

    private static string Framed(Match found) => found.Groups["many"].Success ? "framed pictures" : "a framed picture";

    /// <summary>"Working from his couch": on it.</summary>
    [GeneratedRegex(
        @"(?<=\b(working|shopping|studying|reading|watching|ordering|learning|teaching|streaming|gaming|typing|browsing)( [\p{L}-]+){0,3} )from(?= (her|his|the|their|my|a) ([\p{L}-]+ )?(couch|sofa|bed|armchair|hammock|rocking chair)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromSeat();

    [GeneratedRegex(
        @"\b(?<what>fruit|candy|bread|flower|egg|apple|orange|lemon) (?<vessel>bowl|basket|vase|jar)\b(?! of\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Vessels();

    /// <summary>"A mirror reflecting a cat": the cat is before it.</summary>
    [GeneratedRegex(
        @"\b(?<mirror>(an?|the) ([\p{L}-]+ )?mirror) (reflecting|that reflects|which reflects|showing|with the reflection of) (?<who>(an?|the|his|her) ([\p{L}-]+ )?[\p{L}-]+)\b(?! (face|reflection))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex MirroredBy();

    [GeneratedRegex(
        @"\b(living room|bedroom|dining room|office|lounge|hallway|kitchen|study|bathroom|lobby)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InRoom();

    /// <summary>"A living room with two armchairs and a painting of the Colosseum", which hangs there.</summary>
    [GeneratedRegex(
        @"(?<=\b(with|and|has|,) )an? ([\p{L}-]+ )?(painting|portrait|picture|photograph) of ((an?|the|some) )?[\p{L}-]+( [\p{L}-]+)?(?=[.,;!]|$| (and|with|on|in|above|over|hanging)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PaintingIn();

    /// <summary>"Shelves full of jars and bottles" are one picture.</summary>
    [GeneratedRegex(
        @"\b(the |an? |some |many |tall |wooden |old |dusty |high |long |big )*shelves (that (is|are) )?(full of|filled with|lined with|stacked with|crowded with|packed with|covered with|loaded with|with|of) ((old|strange|dusty|glass|small|colou?rful|glowing|magic|magical|many|different|mysterious|empty) )*(jars|bottles|potions|potion bottles|flasks|vials|spices|jams?|pots|herbs|medicines?|candy jars)((,| and|, and) ((old|strange|dusty|glass|small|colou?rful|glowing|magic|magical|many|different|mysterious) )*(jars|bottles|potions|potion bottles|flasks|vials|spices|pots|herbs|books|skulls|candles|medicines?))*\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FullShelves();

    [GeneratedRegex(
        @"\bin (?<whose>his|her|its|their) ((tiny|little|small|big|old|cozy|cosy|crooked|own|wooden) )+house\b(?! (boat|plant|party))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnHouse();

    /// <summary>Who sits there is drawn with the chair.</summary>
    [GeneratedRegex(
        @"(?<seat>\b(in|on) (an?|the|his|her) ([\p{L}-]+ )?rocking chair) on (an?|the|his|her|their) ([\p{L}-]+ )?porch\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PorchChairs();

    [GeneratedRegex(
        @"\bat the (very )?end of (?=(an?|the) ([\p{L}-]+ )?(pier|dock|jetty)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PierEnds();

    /// <summary>The game is on it, and they are not.</summary>
    [GeneratedRegex(
        @"\b(?<game>(play|plays|playing) (a game of )?(chess|checkers|cards|poker|dominoes|a board game)) on (?=(an?|the|their) ([\p{L}-]+ )?table\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex GameTables();

    /// <summary>One has two of them.</summary>
    [GeneratedRegex(@"(?<=\b(in|on) )(their |the )?bunk beds\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex BunkBeds();

    /// <summary>"Behind him shelves cover the wall".</summary>
    [GeneratedRegex(
        @"(?<before>^|[.;!,]\s*|\b(and|while) )(?<where>(behind|next to|beside|above|around) (him|her|them|it|the [\p{L}-]+)),? (?<what>(an? |the |tall |high |old |wooden )*(jar shelf|shelves|bookshelf|bookshelves|paintings|pictures|masks|books|tools|shields)( full of [\p{L}-]+)?) (covers?|lines?|fills?) (the|a|every|all the) ([\p{L}-]+ )?walls?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex LinedWalls();

    /// <summary>Its stars and moons are upon it.</summary>
    [GeneratedRegex(
        @"(?<=\b(crib|cot|cradle|nursery|baby|baby's)\b.*)\bmobile (of|with|made of) ([\p{L}-]+ ){0,2}?[\p{L}-]+s(,? and ([\p{L}-]+ )?[\p{L}-]+s)?(?=[.,;]|$| )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex MobileOf();

    /// <summary>"A cottage with climbing roses": it stands on none.</summary>
    [GeneratedRegex(
        @"\b(climbing|rambling|trailing|creeping) (?=(red |pink |white |yellow )?(roses?|plants?|ivy|vines?|flowers?|wisteria|jasmine)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Climbers();

    /// <summary>"Portraits on the wall", "a picture above the bed"; of whom or of what they are is said by others.</summary>
    [GeneratedRegex(
        """
            \b(((old|family|royal|framed|big|large|small)\ )*(?<many>portraits|pictures|photos|photographs|paintings)|an?\ ((old|family|royal|framed|big|large|small)\ )*(portrait|picture|photo|photograph|painting))
            (\ of\ (an?\ |the\ |some\ )?[a-z]+(\ [a-z]+)?)?(?=\ (hanging\ |hung\ |mounted\ )?((on|along|across)\ (the|a|its|every)\ ([a-z]+\ )?walls?|(above|over)\ (the|a|an|his|her)\ ([a-z]+\ )?(bed|sofa|couch|fireplace|mantel|mantelpiece|desk|table|dresser|piano|armchair|crib))\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Pictures();
}

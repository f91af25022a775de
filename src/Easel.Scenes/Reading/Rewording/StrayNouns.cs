using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Nouns of long prompts that would be places or things by themselves and only say what another is like: "a space-themed bedroom", "an
/// illustration for a children's book: a bear", "in a pan over a flame", "among the corn". Others stand for the things in them: "a class of kittens", "a chest full of gold". And what is looked into has nobody in it.</summary>
internal static partial class StrayNouns
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = prompt;
        foreach (var pattern in (ReadOnlySpan<Regex>)[Themed(), ForBook(), OverFlame(), OutOfBag()])
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

        said = Building().Replace(said, "building ");
        said = WateringHole().Replace(said, "pond");
        said = CircusRing().Replace(said, "circus tent");
        said = ThroughWreck().Replace(said, "in front of a shipwreck");
        said = OwnTrunk().Replace(said, "");
        said = OwnSwords().Replace(said, "");
        said = InArmour().Replace(said, "in armor");
        said = InShape().Replace(said, " shaped like ");
        said = Underground().Replace(said, "");
        said = SchoolChildren().Replace(said, "students");
        said = ChoirOf().Replace(said, "five ${who}");
        said = BreakfastInBed().Replace(said, "");
        said = BabySibling().Replace(said, "baby");
        said = OnIce().IsMatch(said) ? Skaters().Replace(said, "ice ${who}") : said;
        said = RainIn().Replace(said, "${how} water");
        said = Locked().Replace(said, "");
        said = Friends().Replace(said, found => found.Groups["with"].Success ? "beside" : "");
        said = IntoGlass().Replace(said, "${looks} at");
        said = ClassOf().Replace(said, "${does} ${whom}");
        said = SinkPipe().Replace(said, "${does} under ");
        said = Gold().Replace(said, "${vessel} gold coins");
        said = Trio().Replace(said, found => found.Groups["jazz"].Success ? "jazz band" : "rock band");
        said = OverWater().Replace(said, "swimming ${where}");
        said = InMidAir().Replace(said, "");
        said = Lavender().Replace(said, "lavender flowers");
        said = Hillside().Replace(said, "${green}hill");
        return AmidGrass().Replace(AmongCrops().Replace(said, "in a ${crop} field"), "in the ");
    }

    /// <summary>"A bush trimmed into the shape of a rabbit" is in none.</summary>
    [GeneratedRegex(
        @",? (that is )?(trimmed|cut|carved|formed|made|baked|folded|shaped|arranged|sculpted|pruned|clipped|molded|moulded) in(to)? (the shapes?|the form) of ",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InShape();

    /// <summary>Animals drink there, and nobody has dug it.</summary>
    [GeneratedRegex(@"\bwater(ing)?[- ]?hole\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex WateringHole();

    /// <summary>It is within the tent.</summary>
    [GeneratedRegex(@"\bcircus (ring|arena|manege)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex CircusRing();

    /// <summary>"With papers flying out of her bag".</summary>
    [GeneratedRegex(
        @",?( and| with)* (?<all>((some|many|several|two|three|loose) )?(papers|sheets of paper|letters|documents|pages|coins) (are )?(flying|falling|spilling|blowing) out of (his|her|their) ([\p{L}-]+ )?(bag|briefcase|backpack|pocket|pockets|folder|hands|arms))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OutOfBag();

    /// <summary>Within it a diver would not be seen.</summary>
    [GeneratedRegex(
        @"\b(through|into|inside) (an?|the) ((old|big|sunken|rusty) )*(sunken ship|shipwreck|wreck|sunken boat)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ThroughWreck();

    /// <summary>An elephant's is no tree's.</summary>
    [GeneratedRegex(
        @" (with water )?from (its|his|her) (own )?(long )?trunk\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnTrunk();

    /// <summary>Knights have theirs in the hand.</summary>
    [GeneratedRegex(
        @" with(?<=\b(knights?|samurai|musketeers?|gladiators?)\b[^.;]{0,60}\b(fight|fights|fighting|duel|duels|dueling|duelling|battle|battles|battling)( (each other|one another))? with) (their )?((long|sharp|big|shiny) )?swords\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnSwords();

    /// <summary>"A knight in shiny armor" has it on, and no second one.</summary>
    [GeneratedRegex(
        @"(?<=\bknights? )(in|wearing|with) ((shiny|shining|silver|gleaming|heavy|full|polished|bright|steel|metal|old|his|her|their|a|suit|of|plate) )+armou?r\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InArmour();

    /// <summary>"Moles living underground": no train stops there.</summary>
    [GeneratedRegex(
        @"(?<=\p{L})(?<!\b(the|an?|london|by|take|takes|taking)) (deep )?underground(?=[.,;]|$| (and|with|while|in)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Underground();

    /// <summary>No school stands there.</summary>
    [GeneratedRegex(@"\bschool[- ]?(children|kids|pupils)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex SchoolChildren();

    /// <summary>"A choir of frogs", "an orchestra of mice": the frogs sing, the mice play.</summary>
    [GeneratedRegex(
        @"\b(an?|the) ((little|big|small|whole) )?(choir|chorus|orchestra|band|jazz band|rock band) of (?<who>mice|(?!(angels|instruments|colou?rs|brothers|sisters|lights|clouds|musicians|children|kids|boys|girls|men|women|monks|nuns|singers|voices|people)\b)\p{L}+s)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ChoirOf();

    /// <summary>Who serves it is in none.</summary>
    [GeneratedRegex(
        @"(?<=\b(serving|serves|bringing|brings|carrying|carries|delivering) ([\p{L}-]+ )?breakfast) in bed\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BreakfastInBed();

    /// <summary>"His baby sister" is a baby.</summary>
    [GeneratedRegex(
        @"\b(newborn|baby|infant) (brother|sister|son|daughter|cousin|grandson|granddaughter)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BabySibling();

    [GeneratedRegex(@"\b(frozen|ice(?!\W*cream)|icy|rink)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex OnIce();

    /// <summary>Of a frozen lake.</summary>
    [GeneratedRegex(
        @"(?<!\b(ice|figure|speed|roller|inline|in-line)[ -])\b(?<who>skaters?|skating)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Skaters();

    /// <summary>"A bucket full of rain": no cloud is in it.</summary>
    [GeneratedRegex(
        @"\b(?<how>filled with|full of|filling with|collecting) rain( ?water)?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex RainIn();

    /// <summary>"A space-themed bedroom" is in no space.</summary>
    [GeneratedRegex(@"\b(?<all>[\p{L}]+[- ]themed) ", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Themed();

    /// <summary>"An illustration for a children's book: a bear".</summary>
    [GeneratedRegex(
        @"^(?<all>(an? |the )?([\p{L}-]+ )?(illustration|picture|drawing|painting|scene|page|image) (for|from|in|of) (an? |the )?((children|kid|child)(['’]s|s['’]|s)? )?((picture|story) ?)?(book|storybook|fairy ?tale)( page)?)(:|,| (showing|of|with)) ",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ForBook();

    /// <summary>No fire burns beside the cook.</summary>
    [GeneratedRegex(
        @"(?<=\b(pan|wok|skillet|saucepan)) (?<all>over (an? |the )?(open |high |low |hot |gas |big )?(flames?|heat|burner|fire))(?=[.,;]|$| and | while )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverFlame();

    /// <summary>"Children are building a snowman": no building is there, as little as in "children building a snowman".</summary>
    [GeneratedRegex(
        @"(?<=\p{L} )(?<!\b(he|she|it|they|we|i|you) )((who|that|which) )?(is|are|was|were) (busy )?building (?=(an?|the|some|his|her|their|its|two|three|many|sand ?castles?|snow ?m[ae]n|forts?|igloos?)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Building();

    /// <summary>"A princess locked in a tower": she is in it, and no padlock is.</summary>
    [GeneratedRegex(
        @"\b(locked|trapped|imprisoned|jailed)( up)? (?=in(side)? (an?|the|his|her|their|its)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Locked();

    /// <summary>"A lion and a mouse becoming friends" are friends themselves.</summary>
    [GeneratedRegex(
        @"\b((are|is) )?(becoming|making|being|become|becomes) ((best|good|new|great|close|unlikely) )?friends\b(?<with> with\b)?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Friends();

    /// <summary>Nobody is in a crystal ball for looking into it.</summary>
    [GeneratedRegex(
        @"\b(?<looks>looking|looks|gazing|gazes|peering|peers|staring|stares) in(to)?(?= (an?|the|his|her|its|their) ([\p{L}-]+ )?(crystal ball|fish ?bowl|aquarium|fish tank|snow globe|lantern)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex IntoGlass();

    /// <summary>"Teaching a class of kittens".</summary>
    [GeneratedRegex(
        @"\b(?<does>teaching|teaches|in front of|facing|addressing) (an?|the|his|her|their|its|my) ((whole|big|small) )?class(room)?( full)? of (?<whom>\p{L}+)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ClassOf();

    /// <summary>The pipe under a sink is seen with the sink.</summary>
    [GeneratedRegex(
        @"\b(?<does>fixing|repairing|mending|checking|working on|fixes|repairs) (an?|the) ((leaky|leaking|broken|burst|clogged|dripping) )?(pipes?|drain) (under|beneath|below) (?=(the|an?|her|his|my|our) ((kitchen|bathroom) )?sink\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SinkPipe();

    /// <summary>Gold that is in something is coins; a ring of gold is golden.</summary>
    [GeneratedRegex(
        @"\b(?<vessel>(chest|bag|sack|box|barrel|vault|bucket|cart|cave|room|bowl|pocket|hat|sleigh|wagon|ship)s?( (is|are))?( full| filled| loaded)? (of|with)) gold(?=[.,!]?$| (at|on|in|under|and|by|near)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Gold();

    /// <summary>What is picked or stands in a vase is the flower, and no colour.</summary>
    [GeneratedRegex(
        @"(?<=\b(picking|picks|gathering|gathers|harvesting|harvests|cutting|smelling|smells|growing|holding|bouquet of|bunch of|bundle of|basket of|vase of|full of|rows of|sprig of|among the|through the|some|fresh|dried) )lavender(?=[.,;!]|$| (in|on|at|by|from|and|with|under|near|while)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Lavender();

    /// <summary>"A swan gliding across a lake" swims.</summary>
    [GeneratedRegex(
        @"\b(gliding|glides|glide|drifting|paddling)(?<=\b(swans?|ducks?|geese|goose|cygnets?|ducklings?|otters?|beavers?|turtles?|loons?|babies)( [\p{L}-]+){1,4}) (?<where>(across|over|on|along|through) (an?|the) ([\p{L}-]+ ){0,2}(lake|pond|river|water|lagoon|canal|stream))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverWater();

    /// <summary>"Catching a frisbee in the air at the park": in the park, and not in the sky.</summary>
    [GeneratedRegex(
        @" (high )?(in|into|up in|up into) the air(?<=\b(catching|catches|tossing|tosses|throwing|throws|flipping|flips|juggling|juggles) [^.,;!]{1,60})(?= (in|at|on) (an?|the|his|her|their)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InMidAir();

    [GeneratedRegex(
        @"\b((?<jazz>jazz)|rock|blues|folk|country|bluegrass|acoustic|pop|indie) (trio|quartet|quintet|duo|ensemble|combo)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Trio();

    /// <summary>It is no mountain, unless it is of rock.</summary>
    [GeneratedRegex(
        @"(?<=\b(a|the) )(?<green>((green|grassy|sunny|gentle|flowery|lush) )*)hillside\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Hillside();

    [GeneratedRegex(
        @"\b(among|amongst|amid) (the )?(tall |high |golden |green |ripe )?(?<crop>corn|wheat|barley|rye)( stalks)?\b(?! field)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AmongCrops();

    [GeneratedRegex(
        @"\b((among|amongst|amid) (the )?(?=((green )?grass|(tall |high )?(reeds|hay|snow|fog|mist))\b)|in (the )?deep (?=(green )?grass\b))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AmidGrass();
}

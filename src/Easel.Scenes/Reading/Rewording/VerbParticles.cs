using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Verbs whose small word says where nothing is: who "pulls in a net" is in no net, and a cat that is "curled around a teapot" lies behind it. So
/// "it is raining outside the window" is said of what is outside, and a sky "full of stars" is a starry one.</summary>
internal static partial class VerbParticles
{
    public static string Follow(string prompt)
    {
        var said = Hauling().Replace(prompt, "${verb} ");
        said = Living().Replace(said, "${where}");
        if (!Coils().IsMatch(said))
            said = CurledAround().Replace(said, "curled up behind ");
        said = Rocking().Replace(said, found => $"{(found.Groups["ing"].Success ? "holding" : "holds")} {found.Groups["whom"].Value}");
        said = UnderIce().Replace(said, "under water");
        said = IntoBall().Replace(said, "curled up");
        said = SearchingThrough().Replace(said, "in ");
        said = BathInTub().Replace(said, found => found.Groups["ing"].Success ? "sitting in " : "sits in ");
        said = BathOutside().Replace(said, found => Bathing(found));
        said = OnFloor().Replace(said, "${lies} down ");
        said = WeatherOutside().Replace(said, "outside it is ${weather}");
        said = TakingOut()
            .Replace(
                said,
                found => $"{Holding(found.Groups["verb"].Value)} {found.Groups["what"].Value} beside {found.Groups["where"].Value}"
            );
        said = FromRoomWindow().Replace(said, "in ${whose} ${room} by the window");
        said = OverFence().Replace(said, " behind ${what}");
        said = AroundFire().Replace(said, "around a campfire");
        said = ByFire().Replace(said, found => $"{found.Groups["near"].Value} a {(Outdoors().IsMatch(said) ? "campfire" : "fireplace")}");
        if (InSpace().IsMatch(said))
            said = EarthBehind().Replace(said, " above the earth");
        return SkyOfStars().Replace(said, "under a starry sky");
    }

    private static string Holding(string verb) =>
        verb.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? "holding"
        : verb.EndsWith('s') ? "holds"
        : "hold";

    /// <summary>"Lies on the floor drawing": the floor is where one lies.</summary>
    [GeneratedRegex(
        @"\b(?<lies>lie|lies|lying|lay) on (the|his|her|their) (floor|ground) (?=\p{L}+ing\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnFloor();

    /// <summary>It is in the hand by then: "takes a pizza out of the oven".</summary>
    [GeneratedRegex(
        @"\b(?<verb>(take|pull|lift|remove|get|fetch)s?|fetches|taking|pulling|lifting|removing|getting|fetching) (?<what>(an?|the|some|two|three|his|her|their|fresh|hot|warm|bread|cookies)\b[^.,;!]{0,40}?) (out of|from) (?<where>(an?|the|his|her|their) ([\p{L}-]+ )?(oven|fridge|refrigerator|basket|box|bag|chest|drawer|cupboard|mailbox|shelf|backpack|suitcase|sack|barrel|bookshelf))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TakingOut();

    [GeneratedRegex(
        @"\b(?<verb>pull|pulls|pulling|pulled|haul|hauls|hauling|drag|drags|dragging|bring|brings|bringing|reel|reels|reeling) (in|up) (?=((an?|the|his|her|its|their|two|three|some|big|large|huge|heavy|full|fishing|little|small|old|long|giant|silver|shiny|golden) ){0,4}(nets?|ropes?|fish|anchor|lines?|boats?|sails?|crab|crabs|lobsters?|shark|trout|salmon|traps?|boot|kite|bucket)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Hauling();

    /// <summary>No picture shows for how long: "a mouse lives in a shoe".</summary>
    [GeneratedRegex(
        @"\b((who|that|which) )?(lives?|living|lived|dwells?|dwelling) (?<where>(all )?(in|on|under|inside|among|beneath|by|at|near) (an?|the|his|her|its|their|some|two)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Living();

    /// <summary>They wind about things, and have pictures that show it.</summary>
    [GeneratedRegex(
        @"\b(snakes?|serpents?|pythons?|cobras?|vines?|ivy|octopus|tentacles?|tails?|fingers|arms?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Coils();

    [GeneratedRegex(
        @"\b(curled|curls|curling|curl|coiled|snuggled)( (itself|himself|herself))?( up)? (around|round|about) (?=(an?|the|its|his|her|their|some)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex CurledAround();

    private static string Bathing(Match found) =>
        (found.Groups["swims"].Success, found.Groups["ing"].Success) switch
        {
            (true, true) => "swimming in ",
            (true, false) => "swims in ",
            (_, true) => "sitting in ",
            _ => "sits in ",
        };

    /// <summary>"A bird taking a bath in a fountain": no tub stands in that.</summary>
    [GeneratedRegex(
        @"\b(takes?|has|have|enjoys?|(?<ing>(tak|hav|enjoy)ing)) (an?|the|his|her|its|their) ((warm|hot|nice|relaxing|long|cool|mud|bubble) ){0,2}bath in (?=(an?|the|his|her|its|their) ([\p{L}-]+ )?((?<swims>river|lake|pond|stream|sea|ocean|pool|lagoon|waterhole|hot spring)|fountain|bird ?bath|puddle|bucket|sink|cup|teacup|mug|bowl|wheelbarrow|pot|barrel|basin)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BathOutside();

    /// <summary>"Rocking her baby to sleep".</summary>
    [GeneratedRegex(
        @"\b((rock|cradle|burp|swaddle|soothe|lull)s|(?<ing>(rocking|cradling|burping|swaddling|soothing|lulling))) (?<whom>(an?|the|his|her|their) ([\p{L}-]+ )?(baby|infant|newborn))( to sleep| in (his|her|their) arms)?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Rocking();

    [GeneratedRegex(
        @"\b(under|beneath|below) (the|thick) (thick |arctic |frozen )?ice\b(?! ?cream)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex UnderIce();

    /// <summary>"A hedgehog rolled into a ball": no ball is there.</summary>
    [GeneratedRegex(
        @"\b(curl(s|ed|ing)?|coiled|tucked|bundled|bunched|rolled|roll(s|ing)?(?= (up|into|itself|himself|herself|themselves)\b))( (itself|himself|herself|themselves))?( up)?( (tightly|tight|snugly|asleep))? (in|into|like) an? ((tight|tiny|little|small|fluffy|furry|spiky|prickly|cozy|warm|perfect|round) ){0,2}ball\b(?! (of|pit)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex IntoBall();

    /// <summary>"Digging through a trash can": it is in it, and comes out nowhere.</summary>
    [GeneratedRegex(
        @"\b((digging|rummaging|searching|looking|rooting|going|rifling|sifting|scavenging|foraging|digs|rummages|searches|looks|roots|goes|rifles|scavenges)( around)?) (through|in|inside) (?=(an?|the|some|his|her|its|their) (([\p{L}-]+ )?(trash|garbage|rubbish|dumpster|trash can|garbage can|rubbish bin|trash bin|bin|dustbin|recycling bin|toy ?box|toy chest|treasure chest|cardboard box|picnic basket|laundry basket|handbag|purse|backpack|suitcase))\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SearchingThrough();

    /// <summary>"Takes a bath in a tub": there is one tub.</summary>
    [GeneratedRegex(
        @"\b(takes?|has|have|enjoys?|(?<ing>(tak|hav|enjoy)ing)) (an?|the|his|her|its|their) ((warm|hot|nice|relaxing|long|bubble|foam|foamy) ){0,2}bath in (?=(an?|the|his|her|its|their) ((?!hot\b)[\p{L}-]+ ){0,2}?(bath)?tub\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BathInTub();

    [GeneratedRegex(
        @"\b(it is|it's|it was) (?<weather>(raining|snowing|storming|pouring)( (hard|heavily|softly|gently))?) outside( (of )?(the|his|her|their) ([\p{L}-]+ )?windows?)?(?=[.,;!]|$| and\b| while\b| but\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex WeatherOutside();

    /// <summary>"Feeds a horse over a fence": it stands beyond it, and nobody jumps.</summary>
    [GeneratedRegex(
        @"\ over(?<=\b(feed|feeds|feeding|pet|pets|petting|stroke|strokes|stroking|kiss|kisses|kissing|greet|greets|greeting)\b[^.;,!]{0,60}) (?<what>(an?|the|his|her|their) ([\p{L}-]+ )?(fence|wall|gate|hedge))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverFence();

    /// <summary>They sit or dance about it, and no house burns.</summary>
    [GeneratedRegex(
        @"\b(around|round) (an?|the) ((big|large|small|little|warm|open|roaring|crackling|bright|blazing) )*fire\b(?! ?(truck|engine|hydrant|place|pit|station|alarm|extinguisher))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AroundFire();

    /// <summary>"A cat asleep by the fire": it burns in a fireplace, or in camp.</summary>
    [GeneratedRegex(
        @"\b(?<near>by|beside|near|next to|in front of) (an?|the|his|her|their) ((big|large|small|little|warm|open|roaring|crackling|bright|blazing|cozy|glowing) )*fire\b(?! ?(truck|engine|hydrant|place|pit|station|alarm|extinguisher|escape|exit))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ByFire();

    [GeneratedRegex(
        @"\b(camp|camping|campsite|campers?|tents?|forest|woods|beach|desert|snow|snowy|mountains?|lake|river|jungle|island|field|garden|backyard|outdoors|outside|stars|starry|moon|moonlight|night|marshmallows?|cowboys?|cavem[ae]n|cave|wolf|wolves|bears?|hunters?|scouts?|vikings?|soldiers?|knights?|witch|witches|wagon|hikers?|dragons?|tribe|dinosaurs?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Outdoors();

    /// <summary>"An astronaut with the earth in the background" floats above it.</summary>
    [GeneratedRegex(
        @",?( and| with) (the )?((blue|whole|planet|big|glowing) )*earth (is )?((visible|seen|far|shining|glowing|rising|small|large) )?(in the (back(ground)?|distance)|(behind|below|beneath|under)( (him|her|it|them))?)(?=[.,;!]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex EarthBehind();

    [GeneratedRegex(
        @"\b(astronauts?|cosmonauts?|spacem[ae]n|spacewom[ae]n|rockets?|spaceships?|spacecraft|space|satellites?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InSpace();

    /// <summary>"Looks through a telescope at the stars from his bedroom window": he is in the room.</summary>
    [GeneratedRegex(
        @"\bfrom(?<=\b(look|looks|looking|gaze|gazes|gazing|stare|stares|staring|watch|watches|watching) [^.;,!]{0,80}) (?<whose>his|her|their|its|a|the) (?<room>bedroom|attic|kitchen|living room|classroom|office|library|bathroom|hospital room|hotel room) window\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromRoomWindow();

    [GeneratedRegex(
        @"\b(under|beneath|below|with) (an?|the) ((clear|dark|deep|wide|big|night|summer|blue|black|purple|velvet|desert|winter|evening) ){0,2}sky (that is )?(full of|filled with|covered (with|in)|strewn with|sprinkled with|studded with|dotted with|crowded with|bright with|lit by|lit up by) ((bright|twinkling|shining|sparkling|countless|many|golden|silver|tiny|glittering|a million|thousands of|millions of|the) ){0,2}stars\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SkyOfStars();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Verbs whose small word says where nothing is: who "pulls in a net" is in no net, and a cat that is "curled around a teapot" lies behind it, a
/// dragon before its tower. So
/// "it is raining outside the window" is said of what is outside, and a sky "full of stars" is a starry one.</summary>
internal static partial class VerbParticles
{
    /// <summary>Spaces of a prompt in which somebody is named who is in no air.</summary>
    private const int ShortPrompt = 11;

    public static string Follow(string prompt)
    {
        var said = Hauling().Replace(prompt, "${verb} ");
        said = Living().Replace(said, "${where}");
        if (!Coils().IsMatch(said))
            said = CurledAround().Replace(said, found => found.Groups["tall"].Success ? "curled up in front of " : "curled up behind ");
        said = Rocking().Replace(said, found => $"{(found.Groups["ing"].Success ? "holding" : "holds")} {found.Groups["whom"].Value}");
        said = UnderIce().Replace(said, "under water");
        said = IntoBall().Replace(said, "curled up");
        said = SearchingThrough().Replace(said, "in ");
        said = Baths.Follow(said);
        said = OnFloor().Replace(said, "${lies} down ");
        said = WeatherOutside().Replace(said, "outside it is ${weather}");
        said = MeanwhileInside().Replace(said, ", inside ");
        said = TakingOut()
            .Replace(
                said,
                found => $"{Holding(found.Groups["verb"].Value)} {found.Groups["what"].Value} beside {found.Groups["where"].Value}"
            );
        said = FromRoomWindow().Replace(said, "in ${whose} ${room} by the window");
        said = OverFence().Replace(said, " behind ${what}");
        said = SpaceViews.Follow(Hearths.Follow(said));
        said = IntoBasket().Replace(said, "${picks} beside ");
        said = PutOn().Replace(said, "wearing ${what}");
        if (said.Count(letter => letter == ' ') > ShortPrompt)
            said = ThroughAir().Replace(said, "${does}");
        if (said.Contains("basketball", StringComparison.OrdinalIgnoreCase))
            said = IntoHoop().Replace(said, "${throws}");
        said = IntoHat().Replace(said, "");
        said = GetsOut().Replace(said, "stands next to ");
        said = OutOfBox().Replace(said, "playing in a cardboard box");
        said = FromBehind().Replace(said, "");
        said = FromTop().Replace(said, "on top of ");
        said = LampLights().Replace(said, lit => $"{lit.Groups["lamp"]} {(lit.Groups["way"].Success ? "on" : "in")} {lit.Groups["at"]}");
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
        @"\b(curled|curls|curling|curl|coiled|snuggled)( (itself|himself|herself))?( up)? (around|round|about) (?=(an?|the|its|his|her|their|some)\b(?<tall> ([\p{L}-]+ ){0,3}?(tower|castle|lighthouse|house|building|church|skyscraper|tree|mountain))?)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex CurledAround();

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

    [GeneratedRegex(
        @"\b(it is|it's|it was) (?<weather>(raining|snowing|storming|pouring)( (hard|heavily|softly|gently))?) outside( (of )?(the|his|her|their) ([\p{L}-]+ )?windows?)?(?=[.,;!]|$| and\b| while\b| but\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex WeatherOutside();

    /// <summary>"It is raining outside, a cup of tea stands on her desk": the cup is in the room again.</summary>
    [GeneratedRegex(
        @"(, and|,| and) (?<=\boutside it is [\p{L} ]{5,30}(, and|,| and) )(?=(an?|the|his|her|their|two|three|he|she) )(?!((the|an?|his|her|their|two|three) )?([\p{L}-]+ )?(trees?|people|cars?|wind|lightning|thunder|storm|street|streets|leaves|puddles?|world|sky|clouds?|drops|raindrops|snowflakes|window|windows|garden|grass|snow|rain|city|roofs?|children|umbrellas|moon|stars)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex MeanwhileInside();

    /// <summary>"Feeds a horse over a fence": it stands beyond it, and nobody jumps.</summary>
    [GeneratedRegex(
        @"\ over(?<=\b(feed|feeds|feeding|pet|pets|petting|stroke|strokes|stroking|kiss|kisses|kissing|greet|greets|greeting|talk|talks|talking|chat|chats|chatting|speak|speaks|speaking|wave|waves|waving)\b[^.;,!]{0,60}) (?<what>(an?|the|his|her|their) ([\p{L}-]+ )?(fence|wall|gate|hedge))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverFence();

    /// <summary>"Looks through a telescope at the stars from his bedroom window": he is in the room.</summary>
    [GeneratedRegex(
        @"\bfrom(?<=\b(look|looks|looking|gaze|gazes|gazing|stare|stares|staring|watch|watches|watching) [^.;,!]{0,80}) (?<whose>his|her|their|its|a|the) (?<room>bedroom|attic|kitchen|living room|classroom|office|library|bathroom|hospital room|hotel room) window\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromRoomWindow();

    /// <summary>"Picking apples into a basket": nobody stands in it.</summary>
    [GeneratedRegex(
        @"\b(?<picks>(pick|pluck|gather|collect|harvest)(s|ing)? ((the|some|ripe|red|fresh|juicy|wild|many|beautiful) ){0,3}[\p{L}-]+( and [\p{L}-]+)?) (into|in) (?=(an?|the|his|her|their) ([\p{L}-]+ ){0,2}(basket|baskets|bucket|bag|sack|crate|bowl|box|cart|wheelbarrow)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex IntoBasket();

    /// <summary>"Jogs with headphones on".</summary>
    [GeneratedRegex(
        @"\bwith (?<what>((an?|his|her|their) )?([\p{L}-]+ ){0,2}(headphones|sunglasses|glasses|goggles|hat|cap|helmet|coat|jacket|scarf|backpack|gloves|boots|apron|mask|uniform|shoes|slippers|crown)) on(?=[.,;!]|$| (and|while|is|sits|stands|walks|runs|waits)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PutOn();

    /// <summary>"A tray with glasses flies through the air": not all are in the sky.</summary>
    [GeneratedRegex(
        @"\b(?<does>flies|fly|flying|leaps|leaping|jumps|jumping|soars|soaring|sails|sailing|swings|swinging|whirls) (through|in|into) the air\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ThroughAir();

    /// <summary>Of basketball: nobody throws it from within a basket.</summary>
    [GeneratedRegex(
        @"\b(?<throws>(throw|throws|throwing|shoot|shoots|shooting|slam|slams|dunk|dunks|dunking) (an?|the|his|her) (ball|basketball)) (into|in|through) (the|a) (basket|hoop|net|ring)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex IntoHoop();

    /// <summary>"Throws a coin into his hat": the coin is in the hand, and on nobody's head.</summary>
    [GeneratedRegex(
        @" into(?<=\b(throw|throws|throwing|toss|tosses|tossing|drop|drops|dropping|puts?|putting) [^.;,!]{1,40}) (his|her|their|the musician's) ([\p{L}-]+ )?(hat|cap|cup|case)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex IntoHat();

    /// <summary>"Gets out of a taxi": she is beside it by then.</summary>
    [GeneratedRegex(
        @"\b(gets|steps|climbs|is (getting|stepping|climbing)) out of (?=(an?|the|his|her|their) ([\p{L}-]+ )?(car|taxi|cab|bus|limousine|limo|train|carriage|truck|van|plane|helicopter|jeep)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex GetsOut();

    /// <summary>"Have made a ship out of a big cardboard box": it is the box that is seen, and they are in it.</summary>
    [GeneratedRegex(
        @"\b(have |has |are |is )?(made|built|make|makes|build|builds|making|building) an? ([\p{L}-]+ ){1,3}(out of|from) (an?|some|their|his|her|two|old) ((big|large|huge|old|empty|brown) )*(cardboard )?box(es)?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OutOfBox();

    /// <summary>"A van is coming from behind".</summary>
    [GeneratedRegex(
        @"(?<=\b(coming|comes|driving|drives|approaching|approaches|walking|walks|running|runs|sneaking|sneaks|flying|flies)( up)?) from behind(?=[.,;!]|$| (and|while)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromBehind();

    /// <summary>"A cat watches them from the top of the fridge".</summary>
    [GeneratedRegex(
        @"\bfrom (the |on )?top of (?=(an?|the|his|her|its|their)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromTop();

    /// <summary>"A street lamp lights the wet road": these are no string lights.</summary>
    [GeneratedRegex(
        @"\b(?<lamp>(lamps?|lamp posts?|lanterns?|torch|torches|candles?|campfire|bonfire|fire|streetlights?)) (lights?|illuminates?|(is|are) lighting|brightens?)( up)? (?<at>(the|an?|his|her|their) (wet |dark |empty |narrow |old |foggy |snowy |rainy |whole |quiet |lonely )*((?<way>road|street|path|way|alley|sidewalk|bridge|square|pier|track|trail)|room|cave|forest|tunnel|hall|kitchen|bedroom|barn|cabin|tent|garden|park|castle|chamber))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex LampLights();

    [GeneratedRegex(
        @"\b(under|beneath|below|with) (an?|the) ((clear|dark|deep|wide|big|night|summer|blue|black|purple|velvet|desert|winter|evening) ){0,2}sky (that is )?(full of|filled with|covered (with|in)|strewn with|sprinkled with|studded with|dotted with|crowded with|bright with|lit by|lit up by) ((bright|twinkling|shining|sparkling|countless|many|golden|silver|tiny|glittering|a million|thousands of|millions of|the) ){0,2}stars\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SkyOfStars();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Nouns that say where or of what sort another is, and would be things of their own: the branch of "on a branch high in the trees", the bed of "a bed
/// of roses", crystals that are as clear as a pond.</summary>
internal static partial class NounTurns
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = InBranches().Replace(ThingsInUse.Follow(prompt, lost), "in a tree");
        said = MoonsAbove().Replace(said, ", ${what} in the sky");
        said = ThroughGrass().Replace(said, "across a meadow");
        said = ThroughLeaves().Replace(said, "in autumn");
        said = BesideSill().Replace(said, "${where}, ${what} on the windowsill");
        said = BicycleBasket().Replace(said, "holding");
        said = OffTree().Replace(said, "beside");
        said = CrystalClear().Replace(said, "clear");
        said = FlowerBeds().Replace(said, "many ");
        said = OverWater().Replace(said, "by");
        said = OverHill().Replace(said, "on");
        said = Mountains().Replace(said, "a pile of ");
        said = ToyLast().Replace(said, "toy ${what}");
        said = Stuffed().Replace(said, "toy ${what}");
        said = OwnShop().Replace(said, "in ${whose} ");
        said = VillageStreet().Replace(said, "cobblestone street");
        said = IntoVessel().Replace(said, "${looks} at");
        said = SeenBelow().Replace(said, "");
        said = BlackPanthers().Replace(said, "");
        said = SharedUmbrella().Replace(said, "under ");
        said = InHighChair().Replace(said, "sitting in ");
        said = HeldHuge().Replace(said, "lifting ");
        said = WornBells().Replace(said, "with ");
        said = QueenInsects().Replace(said, "${what} wearing a crown");
        said = PlantedFlags().Replace(said, "holding ");
        said = WalledCanyon().Replace(said, "");
        said = TiedBox().Replace(said, "gift with a ${looks}ribbon");
        said = Register().Replace(said, "cash register");
        said = BehindBar().Replace(said, "behind a bar counter");
        return OwnTwins().Replace(said, "two children");
    }

    /// <summary>An animal, and no hero: he is called so without an article. Panthers are black.</summary>
    [GeneratedRegex(
        @"(?<=\b(an?|the|one|two|three|baby|big|sleek) )black (?=panthers?\b(?! (costume|suit|mask|hero|comic|movie|poster)))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BlackPanthers();

    /// <summary>"Two friends sharing an umbrella": both are under it.</summary>
    [GeneratedRegex(
        @"\b(sharing|share|shares) (?=(an?|one|their|the) ([\p{L}-]+ )?umbrella\b(?! with\b))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SharedUmbrella();

    /// <summary>"A giant holding a tree" has it in both hands, and not beside him.</summary>
    [GeneratedRegex(
        @"\b(holding|holds) (?=(an?|the) ((whole|big|huge|giant|small|tall|entire|red|blue|green|yellow) )*(tree|boulder|sofa|couch|piano|refrigerator|fridge|bathtub)([.,;!]|$| (in|on|over|above|with|at)\b))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HeldHuge();

    /// <summary>Nobody stands in it.</summary>
    [GeneratedRegex(
        @"(?<=\b(toddler|child|kid|boy|girl|son|daughter) )in (?=(an?|the|his|her) ([\p{L}-]+ )?high ?chair\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InHighChair();

    /// <summary>"A cow wearing a bell" has it at her neck.</summary>
    [GeneratedRegex(@"\b(wearing|wears) (?=an? ([\p{L}-]+ ){0,2}bell\b)", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex WornBells();

    /// <summary>"A queen bee" is told from others by a crown.</summary>
    [GeneratedRegex(@"\bqueen (?<what>bee|ant|wasp)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex QueenInsects();

    /// <summary>"An astronaut planting a flag" has it in the hand.</summary>
    [GeneratedRegex(
        @"\b(planting|plants|planted) (?=(an?|the|his|her|its|their) ([\p{L}'-]+ ){0,2}flag\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PlantedFlags();

    /// <summary>Who is on it is in the tree.</summary>
    [GeneratedRegex(
        @"\bon (an?|the) ([\p{L}-]+ )?branch(es)? ((high|high up|up|up high) )?(in|of) (an?|the) trees?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InBranches();

    /// <summary>Who runs through it is in a meadow, and not within a tuft of it.</summary>
    [GeneratedRegex(
        @"\b(through|across) (the |some )?((tall|high|long|green|wet|dry|golden|deep) )*grass\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ThroughGrass();

    /// <summary>Those that one walks through lie everywhere, and none is as large as who walks.</summary>
    [GeneratedRegex(
        @"\b(through|across|over|among|amongst) (the |a pile of |piles of |a carpet of )?((fallen|autumn|fall|dry|golden|red|orange|yellow|brown|colou?rful|crunchy) )*leaves\b(?! of)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ThroughLeaves();

    /// <summary>What is small enough is on the windowsill, too.</summary>
    [GeneratedRegex(
        @"(?<where>on (an?|the|his|her) ([\p{L}-]+ )?(windowsill|window sill)) (next to|beside|by|near) (?<what>(an?|some|two|three|her|his) ([\p{L}-]+ ){0,2}?(cactus|cacti|plants?|flower ?pots?|vase|candles?|lamp|pots?|flowers|books?|succulents?|teapot|cup|mug))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BesideSill();

    /// <summary>Who rides has what is in the basket before them.</summary>
    [GeneratedRegex(
        @"(?<=\b(on|riding|rides) (an?|the|his|her) ([\p{L}-]+ ){0,2}?(bicycle|bike|tricycle|scooter|moped) )with(?= (an?|the|his|her) ([\p{L}-]+ ){0,2}?basket (full of|filled with|of)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BicycleBasket();

    /// <summary>A giraffe that eats of a tree is on no top of it.</summary>
    [GeneratedRegex(
        @"(?<=\b(eating|eats|nibbling|nibbles|munching|munches|browsing|chewing|picking|plucking) (on )?((the|some|fresh|green) )*leaves )(from|off|at|of|on)( the)?( (top|branches|crown|highest branches|top branches) of)?(?= (an?|the) ((?!(in|and|with)\b)[\p{L}-]+ ){0,2}?trees?\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OffTree();

    /// <summary>A flag or a planet "with two moons in the sky" has none upon it.</summary>
    [GeneratedRegex(
        @" with (?<what>(an?|the|two|three|four|several|many) ([\p{L}-]+ ){0,2}(moons?|planets?|suns?)) (in|up in|high in|hanging in) the (([\p{L}-]+) )?sky\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex MoonsAbove();

    [GeneratedRegex(@"\bcrystal[- ]clear\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex CrystalClear();

    /// <summary>Who lies on one of these lies on a bed still.</summary>
    [GeneratedRegex(
        @"(?<!\b(on|in|onto|into|upon) )\b(an?|the|his|her|their) ([\p{L}-]+ )?(flower )?beds? of (?=(\p{L}+ ){0,2}?(roses|tulips|flowers|daisies|sunflowers|lavender|daffodils|pansies|lilies|poppies|violets|marigolds|strawberries|vegetables|carrots|lettuce|cabbages)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FlowerBeds();

    /// <summary>Who watches it stands at the water: "watching fireworks over the river".</summary>
    [GeneratedRegex(
        @"(?<=\b(watching|watches|looking at|admiring|photographing|filming|pointing at) ((an?|the|some) )?([\p{L}-]+ )?(fireworks|sunset|sunrise|stars|moon|rainbow|lights|aurora|northern lights) )over(?= (an?|the) ([\p{L}-]+ )?(river|lake|sea|ocean|bay|water|harbou?r)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverWater();

    /// <summary>Who walks over a hill is on it.</summary>
    [GeneratedRegex(
        @"(?<=\b(walking|walks|leading|leads|riding|rides|marching|hiking|hikes|running|runs|driving|drives|cycling|galloping|herding|strolling|wandering|trekking|trotting)\b( (?!and\b|while\b)[\p{L}-]+){0,4} )over(?= (an?|the) ([\p{L}-]+ ){0,2}(hill|mountain|dune)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverHill();

    /// <summary>Of paper no mountain is seen from afar.</summary>
    [GeneratedRegex(
        @"\b(an?|the|his|her) ((huge|big|giant|small|large|whole|growing) )?mountain of (?=([\p{L}-]+ )?(paper|papers|paperwork|laundry|clothes|clothing|documents|homework|mail|garbage|trash|junk|hay|sand|food|pancakes)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Mountains();

    private const string Toys =
        @"(?<what>dinosaur|elephant|lion|tiger|giraffe|horse|duck|dog|cat|rabbit|bunny|monkey|penguin|fox|owl|unicorn|dragon|whale|shark|frog|turtle|pig|cow|sheep|panda|car|truck|train|plane|airplane|boat|ship|robot|rocket|tractor|helicopter)";

    /// <summary>"His dinosaur toy".</summary>
    [GeneratedRegex(@"\b" + Toys + @" toys?\b(?! (box|store|shop|chest))", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex ToyLast();

    [GeneratedRegex(
        @"\b(stuffed|plush|plushie) (toy )?" + Toys + @"(?! toy)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Stuffed();

    /// <summary>However small it is, one is seen in it.</summary>
    [GeneratedRegex(
        @"\bin (?<whose>his|her|their|its) ((little|small|tiny|cozy|cosy|old|own|quaint|quiet|busy|dusty|cluttered) )+(?=(shop|store)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnShop();

    [GeneratedRegex(@"\bvillage street\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex VillageStreet();

    /// <summary>"A bear looking into a picnic basket" is in none.</summary>
    [GeneratedRegex(
        @"\b(?<looks>looking|looks|peeking|peeks|peering|peers|gazing|staring) into(?= (an?|the|his|her|its|their) ([\p{L}-]+ ){0,2}?(basket|box|bag|chest|pot|cauldron|hole|barrel|bucket|bowl|suitcase|backpack|mailbox|trash can|jar|oven|fridge|refrigerator|cradle|crib|stroller)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex IntoVessel();

    /// <summary>"Looking at the valley below": what one looks at is no lower than where one stands.</summary>
    [GeneratedRegex(
        @"(?<=\b(looking|looks|gazing|gazes|staring|stares) (out |down )?(at|over|on|upon|across|to) (the|an?) ([\p{L}-]+ ){0,2}[\p{L}-]+) (far )?below(?=[.,;!]|$| (him|her|it|them)\b)( (him|her|it|them))?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SeenBelow();

    /// <summary>It has these anyway.</summary>
    [GeneratedRegex(
        @"(?<=\b(canyon|gorge|ravine)) with ((tall|high|steep|red|orange|rocky|huge|towering|big|stone|rock) )*(cliffs|walls|rocks)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex WalledCanyon();

    /// <summary>"A box with a red bow on top" is a gift.</summary>
    [GeneratedRegex(
        @"\b((gift|present) )?box (tied |wrapped |closed |decorated |topped )?(up )?with an? (?<looks>(\p{L}+ ){0,2}?)(ribbon|bow)\b(?! tie)( (on|around|over|tied around|tied on|wrapped around) (top( of it)?|it|the top))?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TiedBox();

    /// <summary>"A cashier at the register".</summary>
    [GeneratedRegex(
        @"(?<=\b(at|behind|using|operating|near|by) (an?|the|his|her) )(register|till)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Register();

    /// <summary>Somebody serves there, and it is no room.</summary>
    [GeneratedRegex(@"\bbehind (the|his|her|a) bar\b(?! counter)", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex BehindBar();

    /// <summary>"A mother reading to her twins".</summary>
    [GeneratedRegex(
        @"(?<=\b(his|her|their|mother|father|mom|dad|parents)( and| with)?( (his|her|their))?( (little|young|small|baby))? )twins\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnTwins();
}

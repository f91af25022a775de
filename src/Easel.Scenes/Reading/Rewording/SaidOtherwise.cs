using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Phrases of longer prompts whose nouns are no things: "at the foot of a mountain", "shines its light over the sea", "her hair is tied in a
/// bun", "fantasy painting, cozy mood" at the end. They are said in the words that the readers know.</summary>
internal static partial class SaidOtherwise
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Turn(string said, ConceptVocabulary vocabulary, List<string> lost)
    {
        said = OwnClothes()
            .Replace(
                said,
                found => $"{Pronoun(found.Groups["whose"].Value)} wears a {found.Groups["colour"].Value} {found.Groups["what"].Value}"
            );
        said = AtAnchor().Replace(said, "");
        said = ReplaceAndTell(OwnThingHas(), said, lost);
        said = ReplaceAndTell(Reflected(), said, lost);
        said = ReplaceAndTell(UsedAs(), said, lost);
        said = ReplaceAndTell(OfBody(), said, lost);
        said = SeenThroughWindow().Replace(said, "through the window there is ${what}");
        said = BehindThem().Replace(said, "in front of ${what}");
        said = ReadsFrom()
            .Replace(
                said,
                found =>
                {
                    if (found.Groups["all"].Success)
                        lost.Add(found.Groups["all"].Value);
                    return $"{found.Groups["verb"].Value} {found.Groups["what"].Value}";
                }
            );
        said = InBloom.Follow(said);
        said = Thunder.Follow(said);
        said = NounTurns.Follow(said, lost);
        said = FromFruitTree().Replace(said, "");
        said = LightsSky().Replace(said, "in the ${sky}");
        said = HuntingClothes().Replace(said, "");
        said = OnBanks().Replace(said, "on the bank");
        said = LightsOf().Replace(said, "");
        said = OnSquare().Replace(said, " on a town square");
        said = Titled()
            .Replace(
                said,
                found =>
                {
                    if (Mediums.Are(found.Groups["all"].Value) || !NamesThing(found.Groups["of"].Value, vocabulary))
                        return found.Value;
                    lost.Add(found.Groups["all"].Value);
                    return "";
                }
            );
        said = AtFoot().Replace(said, "in front of ");
        said = OnWayOver().Replace(said, "on ");
        said = SnowAngel().Replace(said, "lying in the snow");
        said = OwnLight().Replace(said, "${where}");
        said = AndHair().Replace(said, "${first} ${second} hair");
        said = TiedHair().Replace(said, "${who} has a ${cut}");
        said = Splash().Replace(said, "");
        said = Mood().Replace(said, "");
        return PaintedPicture().Replace(said, "${before}${how} illustration");
    }

    private static string Pronoun(string whose) =>
        whose.ToLowerInvariant() switch
        {
            "his" => "he",
            "her" => "she",
            _ => "it",
        };

    private static string ReplaceAndTell(Regex pattern, string said, List<string> lost) =>
        pattern.Replace(
            said,
            found =>
            {
                lost.Add(found.Groups["all"].Value);
                return "";
            }
        );

    private static bool NamesThing(string words, ConceptVocabulary vocabulary) =>
        words
            .ToLowerInvariant()
            .Split(' ')
            .Any(word => vocabulary.Words.Find(English.WithoutPossessive(word)) is { Kind: MeaningKind.Concept });

    /// <summary>"Long and blonde hair".</summary>
    [GeneratedRegex(
        @"\b(?<first>long|short|curly|straight|wavy|thick) and (?<second>\w+) hair\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AndHair();

    /// <summary>"Her dress is blue".</summary>
    [GeneratedRegex(
        @"(?<=(^|[.;,!]\s*|\band\s))(?<whose>his|her|its) (?<what>dress|shirt|t-shirt|coat|jacket|hat|cap|scarf|skirt|hoodie|sweater|suit|gown|robe|cape|cloak|apron|vest|uniform|kimono) is (?<colour>(dark |light |bright |deep )?(red|blue|green|yellow|white|black|pink|purple|orange|brown|grey|gray|golden|gold|silver|turquoise))(?=[.,;!]|$| and )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnClothes();

    /// <summary>"Only its eyes and ears are visible", "carries her train", "the gloved hand of a man".</summary>
    [GeneratedRegex(
        @",? ?(?<all>\bonly (his|her|its|their) [^.,;!]+ (is|are) (visible|seen|showing|peeking out)|\b(carries|carrying|holds|holding|lifts|lifting) (her|his|the queen's|the bride's) train)\b|(?<=\bon the )(?<all>(gloved|outstretched|open|raised|strong|extended|bare)) (?=(hand|arm|shoulder) of\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfBody();

    /// <summary>"Skyscrapers can be seen through the window behind her".</summary>
    [GeneratedRegex(
        @"(?<=^|[.;!]\s*)(?<what>[^\s.,;!][^.,;!]*?) (can be seen|is visible|are visible|is seen|are seen) (through|outside|beyond) the ([\p{L}-]+ )?windows?( behind (her|him|it|them))?(?=[.;!]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SeenThroughWindow();

    /// <summary>"A girl with the sea behind her".</summary>
    [GeneratedRegex(
        @"\bwith (?<what>(the|a) ([\p{L}-]+ )?(sea|ocean|lake|river|mountains|forest|skyline|city|desert)) behind (her|him|it|them)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BehindThem();

    /// <summary>"She reads to them from a book", "reads the recipe from a book".</summary>
    [GeneratedRegex(
        @"\b(?<verb>reads?|reading)( (an?|the) (?<all>(recipe|story|poem|spell|bedtime story|fairy tale|tale|letter|chapter)))?( aloud)?( (to|for) (them|him|her|us))? from (?<what>(a|an|the|his|her|their) )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ReadsFrom();

    /// <summary>"Fireworks light up the night sky".</summary>
    [GeneratedRegex(
        @"\b(lights?|lighting|illuminates?|illuminating|fills?|filling) (up )?the (?<sky>(night |dark |evening )?sky)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex LightsSky();

    /// <summary>"Picking apples from a tree": its kind of tree is there anyway.</summary>
    [GeneratedRegex(
        @"(?<=\b(picking|picks|pick) (ripe |red |green |fresh |some |an? |the |juicy )*(apples?|oranges?|tangerines?|lemons?|limes?|peach|peaches|plums?|apricots?|fruit)) (from|off|off of|of) (an?|the|his|her|their) ((apple|orange|lemon|lime|peach|plum|apricot|fruit|big|tall|green) )*trees?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromFruitTree();

    /// <summary>"A green hunting jacket": nobody hunts it.</summary>
    [GeneratedRegex(
        @"\b(hunting|flying|chasing) (?=(jacket|hat|cap|boots|vest|coat|suit|outfit|gear|gloves|goggles|trousers|pants)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HuntingClothes();

    [GeneratedRegex(@"\b(along|on) (the|its|both|either) banks\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex OnBanks();

    [GeneratedRegex(
        @"\bthe ([\p{L}-]+ )?lights of (?=(the|a) (city|town|village)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex LightsOf();

    /// <summary>Of a town, where somebody is.</summary>
    [GeneratedRegex(
        @"(?<=\b(pigeons|people|children|man|woman|girl|boy|men|women|musician|dog|dogs|market|fountain|doves|birds|crowd|statue|band)\b( [\p{L}-]+){0,3}) (on|in) (a|the) ([\p{L}-]+ )?square\b(?! (table|box|frame|shape|tile|of))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnSquare();

    [GeneratedRegex(@" at anchor\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex AtAnchor();

    /// <summary>"Her white suit has a red stripe", "its helmet reflects the stars": said of what somebody has on.</summary>
    [GeneratedRegex(
        @"(?<=(^|[.;!]\s*))(?<all>(his|her|its|their) ([\p{L}-]+ ){0,2}(suit|helmet|armou?r|dress|gown|cape|cloak|robe|hat|coat|jacket|glasses|goggles|visor|shell|costume|uniform|collar|boots|shoes|scarf|crown) (has|have|is decorated|is covered|is adorned|is made|glows?|shines?|sparkles?|glitters?|flows?|flutters?|flaps?|blows?)( (?!and\b)[^ .;!,]+)*)(?=[.;!,]|$| and )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnThingHas();

    /// <summary>"The Earth is reflected in her helmet".</summary>
    [GeneratedRegex(
        @",? ?((while|and|as) )?(?<all>((the|an?|his|her|its) )([\p{L}-]+ ){1,2}(is |are )?(reflected|mirrored|reflecting) (in|on|off) (his|her|its|their) ([\p{L}-]+ )?[\p{L}-]+|(his|her|its|their) [\p{L}-]+ reflects? [^.,;!]+)(?=[.,;!]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Reflected();

    /// <summary>"Holds a needle as a sword": there is no sword besides.</summary>
    [GeneratedRegex(
        @"(?<=\b(hold|holds|holding|use|uses|using|with|carries|carrying|and) (an?|his|her|its|the) ([\p{L}-]+ ){1,3})(?<all>as an? [\p{L}-]+)(?=[.,;!]|$| and )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex UsedAs();

    /// <summary>"Halloween illustration", "children's book art" after all that it shows: what sort of picture it is.</summary>
    [GeneratedRegex(
        @"(?<=[.,;!]\s*)(?<all>(?<of>(?!(an?|the|his|her|its|their|two|three|with|and|in|on|by|flat|cartoon|3d|pixel)\b)[\p{L}'-]+( (?!(an?|the|his|her|its|their|with|in|on|by|is|are|of)\b)[\p{L}'-]+){0,3}) (illustration|illustrations|artwork|art|style|aesthetic|render|wallpaper|photography))(?=[.,;!]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Titled();

    [GeneratedRegex(
        @"\bat the (very )?(foot|base|bottom) of (?=(the|an?|his|her|its|their|some|two)\b)(?!\w+ (\w+ )?(sea|ocean|lake|river|pond|pool|aquarium)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AtFoot();

    /// <summary>"Rides across a bridge", which elsewhere is beside it.</summary>
    [GeneratedRegex(
        @"\bacross (?=(an?|the)\ ([\p{L}-]+\ ){0,2}?(bridge|footbridge|drawbridge)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnWayOver();

    /// <summary>It is the print of who makes it, and nobody with wings.</summary>
    [GeneratedRegex(
        @"\b(making|makes|make) (an? |some |two )?snow angels?( (in|on) (the |fresh )?snow)?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SnowAngel();

    /// <summary>Lighthouses and lamps have the light that they shine.</summary>
    [GeneratedRegex(
        @"\bshin(es|ing|e) (its|a|his|her|the|their)( (?!of\b)[\p{L}-]+){0,2} (light|lights|beam|beams|glow) (?<where>over|on|onto|across|into|through|in|at|upon|down on)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnLight();

    [GeneratedRegex(
        @"\b(?<who>he|she|her|his)(?:'s)? hair (is|are|was) ((tied|pulled|put|pinned|gathered|done|styled|worn)( up| back)?|up) (in|into) (a |an |two )?([\p{L}-]+ )?(?<cut>bun|ponytail|braids?|pigtails|topknot)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TiedHair();

    /// <summary>"Water splashing around its legs": the water is that in which it is.</summary>
    [GeneratedRegex(
        @",? (with )?(the )?(water|waves|mud|dust|sand|snow|spray|droplets) (is |are )?(splashing|spraying|flying|swirling|rising|foaming)( up)?( (all )?(around|about|under|beneath|behind|from) (its|his|her|their|the|them|it) ?(legs|feet|hooves|paws|body|wheels|boots|ankles)?)?(?=[.,;]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Splash();

    /// <summary>What every picture here is like.</summary>
    [GeneratedRegex(
        """
            ([,;]\ |(?<=[.!]\ ))
            (an?\ |the\ |very\ |in\ an?\ )?(cozy|cosy|peaceful|calm|serene|tranquil|cheerful|happy|joyful|whimsical|playful|friendly|sweet|cute|lovely|charming|heartwarming|wholesome|relaxing|pleasant|fun|idyllic|bright|colou?rful|vibrant|vivid|rich|intricate|fine|crisp|beautiful)
            \ (and\ (cozy|cosy|peaceful|calm|warm|serene|tranquil|cheerful|happy|joyful|whimsical|playful|friendly|sweet|cute|lovely|charming|bright|relaxing|vibrant)\ )?
            (mood|atmosphere|vibes?|feeling|feel|ambian?ce|ambience|tone|colou?rs|details?|composition|scene)
            (?=[.,;!]|$)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Mood();

    /// <summary>"Fantasy painting" after all that it shows; nobody paints.</summary>
    [GeneratedRegex(
        @"(?<before>[.,;]\s*(an?\s)?)(?<how>(?!(oil|acrylic|gouache|matte|watercolou?r|ink|wall|face|spray|finger|sand)\b)[\p{L}-]+( (?!(oil|acrylic|gouache|matte|watercolou?r|ink|is|was|are)\b)[\p{L}-]+)?) paintings?(?=[.,;]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PaintedPicture();
}

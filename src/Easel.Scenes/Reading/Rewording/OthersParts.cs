using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is done to a part of somebody is done to them: "listens to the heart of a boy", "bandages a dog's paw" and "points at his wheels" need no
/// heart, no paw and no wheels by themselves.</summary>
internal static partial class OthersParts
{
    private const string Somebody = @"(an?|the|his|her|their|its|one|another) ([\p{L}-]+ ){0,2}[\p{L}-]+";

    private const string Parts =
        @"([\p{L}-]+ )?(ears?|eyes?|mouth|throat|teeth|tooth|nose|belly|tummy|knees?|arms?|legs?|foot|feet|paws?|hands?|back|shoulders?|face|cheeks?|forehead|fur|wings?|tail|neck|chin|trunk|hooves|hoof|claws?)";

    private const string Verbs =
        "looks?|looking|checks?|checking|examines?|examining|bandages?|bandaging|pats?|patting|pets?|petting|strokes?|stroking|scratch|scratches|scratching|rubs?|rubbing|tickles?|tickling|kiss|kisses|kissing|touch|touches|touching|licks?|licking|wash|washes|washing|cleans?|cleaning|treats?|treating|massages?|massaging|wipes?|wiping|dry|dries|drying";

    private const string Within = "(heart|heartbeat|chest|lungs|breathing|belly)";

    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        var said = Hand().Replace(HandOf().Replace(prompt, found => Held(found, vocabulary)), found => Held(found, vocabulary));
        said = Heart().Replace(HeartOf().Replace(said, found => Heard(found, vocabulary)), found => Heard(found, vocabulary));
        said = Somebodys().Replace(OfSomebody().Replace(said, found => Done(found, vocabulary)), found => Done(found, vocabulary));
        return OwnPart().Replace(said, found => $"{found.Groups["verb"].Value} at {Pronoun(found.Groups["whose"].Value)}");
    }

    private static string Heard(Match found, ConceptVocabulary vocabulary) =>
        IsAlive(found, vocabulary) ? $"{Examining(found.Groups["verb"].Value)} {found.Groups["of"].Value}" : found.Value;

    /// <summary>"Holding his son's hand": they go hand in hand.</summary>
    private static string Held(Match found, ConceptVocabulary vocabulary) =>
        IsAlive(found, vocabulary) ? $"{found.Groups["verb"].Value} hands with {found.Groups["of"].Value}" : found.Value;

    private static string Done(Match found, ConceptVocabulary vocabulary) =>
        IsAlive(found, vocabulary) ? $"{found.Groups["verb"].Value} {found.Groups["at"].Value}{found.Groups["of"].Value}" : found.Value;

    private static bool IsAlive(Match found, ConceptVocabulary vocabulary) => Alive.Is(found.Groups["of"].Value, vocabulary);

    private static string Examining(string verb) =>
        verb.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? "examining"
        : verb.EndsWith('s') ? "examines"
        : "examine";

    private static string Pronoun(string whose) =>
        whose.ToLowerInvariant() switch
        {
            "his" => "him",
            "her" => "her",
            "its" => "it",
            _ => "them",
        };

    [GeneratedRegex(
        @"\b(?<verb>holding|holds|hold) (?<of>"
            + Somebody
            + @")['’]s hands?(?=[.,;!]|$| (and|with|in|on|at|by|near|along|across|under|during)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Hand();

    [GeneratedRegex(
        @"\b(?<verb>holding|holds|hold) the hands? of (?<of>"
            + Somebody
            + @")(?=[.,;!]|$| (and|with|in|on|at|by|near|along|across|under|during)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HandOf();

    [GeneratedRegex(
        @"\b(?<verb>listens|listening|listen) to the "
            + Within
            + @" of (?<of>"
            + Somebody
            + @")( with (a|his|her|the) stethoscope)?(?=[.,;!]|$| (and|while|with|in|on|at|as|who|that|by|next)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HeartOf();

    [GeneratedRegex(
        @"\b(?<verb>listens|listening|listen) to (?<of>" + Somebody + @")['’]s " + Within + @"\b( with (a|his|her|the) stethoscope)?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Heart();

    [GeneratedRegex(
        @"\b(?<verb>"
            + Verbs
            + @") (?<at>(at|into|in) )?(the|one) "
            + Parts
            + @" of (?<of>"
            + Somebody
            + @")(?=[.,;!]|$| (and|while|with|in|on|at|as|who|that|by|next)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfSomebody();

    [GeneratedRegex(
        @"\b(?<verb>"
            + Verbs
            + @") (?<at>(at|into|in) )?(?<of>"
            + Somebody
            + @")['’]s "
            + Parts
            + @"(?=[.,;!]|$| (and|while|with|in|on|at|as|who|that|by|next)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Somebodys();

    /// <summary>"Points at his wheels", of a robot: at him.</summary>
    [GeneratedRegex(
        @"\b(?<verb>point|points|pointing|laugh|laughs|laughing|stare|stares|staring|smile|smiles|smiling|look|looks|looking|bark|barks|barking) at (?<whose>his|her|its|their) ([\p{L}-]+ )?(wheels?|antennas?|gears?|buttons?|ears?|nose|teeth|wings?|horns?|trunk|tail|feet|foot|toes|belly|beard|moustache|hair|muscles|paws?|beak|fins?|shell|stripes|spots)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnPart();
}

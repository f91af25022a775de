using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A bronze statue of a horse", "a lion statue", "an ice sculpture of a swan": the animal in the colour of its material, on a pedestal; the
/// statue of a person is one as everybody knows it.</summary>
internal static partial class Statues
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        var said = Of().Replace(prompt, found => Carved(found, vocabulary));
        return Named().Replace(said, found => Carved(found, vocabulary));
    }

    private static string Carved(Match found, ConceptVocabulary vocabulary)
    {
        var what = found.Groups["what"].Value;
        if (vocabulary.Words.Find(what.ToLowerInvariant()) is not { Kind: MeaningKind.Concept } meant)
            return found.Value;
        var concept = vocabulary.Concepts[meant.Concept];
        var (article, material) = (found.Groups["article"].Value, found.Groups["of"].Value.ToLowerInvariant());
        if (concept.IsPerson)
            return found.Groups["whom"].Success ? $"{article} statue" : found.Value;
        if (concept.Caption is "castle" && material is "sand")
            return $"{article} sandcastle";
        if (!concept.Traits.Animal)
            return found.Value;
        var carved = $"{article} {ColourOf(material)}{what}";
        return found.Groups["small"].Success ? carved : $"{carved} on a pedestal";
    }

    private static string ColourOf(string material) =>
        material switch
        {
            "stone" or "granite" or "concrete" or "" => "grey ",
            "marble" or "snow" or "plaster" or "porcelain" or "ivory" => "white ",
            "bronze" or "wooden" or "wood" or "clay" or "terracotta" or "chocolate" or "copper" => "brown ",
            "golden" or "gold" or "brass" or "sand" or "butter" => "yellow ",
            "ice" or "glass" or "crystal" => "blue ",
            "silver" or "metal" or "steel" or "iron" => "grey ",
            "jade" => "green ",
            _ => "",
        };

    private const string Material =
        "((?<of>stone|granite|concrete|marble|snow|plaster|porcelain|ivory|bronze|wooden|wood|clay|terracotta|chocolate|copper|golden|gold|brass|sand|butter|ice|glass|crystal|silver|metal|steel|iron|jade|felt|wool) )?";

    private const string Kinds = "(statue|sculpture|(?<small>figurine|carving|miniature))";

    [GeneratedRegex(
        $@"\b(?<article>an?|the) ((big|large|small|old|ancient|giant|huge|little|tiny|beautiful|broken|famous) )?{Material}{Kinds} of (?<whom>an?|the) ((?!of\b)[\p{{L}}-]+ )??(?<what>\p{{L}}+)(?=[.,;!]|$| (in|on|at|with|near|by|under|beside|next|from|and|that|made|outside|inside|before|behind|between|against|holding|wearing|standing|sitting|lying)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Of();

    [GeneratedRegex(
        $@"\b(?<article>an?|the) ((big|large|small|old|ancient|giant|huge|little|tiny|beautiful) )?{Material}(?<what>\p{{L}}+) {Kinds}\b(?! of\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Named();
}

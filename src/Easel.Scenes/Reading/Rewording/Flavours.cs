using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Sweets are seen by the colour of what they taste of: "strawberry ice cream" is pink, "a chocolate doughnut" brown.</summary>
internal static partial class Flavours
{
    /// <summary>A scoop alone has one colour, which bowls of it have not.</summary>
    private const string Scoop = "single scoop cone";

    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        var said = IceCream()
            .Replace(prompt, ice => $"{Colour(ice.Groups["of"].Value)} {(ice.Groups["several"].Success ? English.Plural(Scoop) : Scoop)}");
        return Sweet().Replace(said, sweet => Coloured(sweet, vocabulary));
    }

    /// <summary>"A strawberry milkshake" has a picture of its own.</summary>
    private static string Coloured(Match sweet, ConceptVocabulary vocabulary) =>
        vocabulary.Words.Find(sweet.Value.ToLowerInvariant()) is { Kind: MeaningKind.Concept }
            ? sweet.Value
            : $"{Colour(sweet.Groups["of"].Value)} {sweet.Groups["what"].Value}";

    private static string Colour(string flavour) =>
        flavour.ToLowerInvariant().Split(' ')[0] switch
        {
            "strawberry" or "raspberry" or "bubblegum" or "cherry" => "pink",
            "chocolate" or "mocha" or "coffee" or "cocoa" => "brown",
            "mint" or "pistachio" or "matcha" or "lime" or "apple" => "green",
            "blueberry" or "lavender" or "grape" or "blackberry" => "purple",
            "lemon" or "banana" or "mango" or "pineapple" => "yellow",
            "orange" or "peach" or "apricot" => "orange",
            _ => "light yellow",
        };

    private const string Tastes =
        "(?<of>strawberry|raspberry|bubblegum|cherry|chocolate|mocha|coffee|cocoa|mint( chocolate)?( chip)?|pistachio|matcha|lime|apple|blueberry|lavender|grape|blackberry|lemon|banana|mango|pineapple|orange|peach|apricot|vanilla|coconut)( flavou?red)?";

    [GeneratedRegex(
        $@"(?<!\b(bowl|cup|dish|tub|pint) of )\b(scoop of )?{Tastes} (ice[- ]?cream|gelato)(?<several>s| cones)?( cone\b)?(?! (sandwich|sundae|truck|van|shop|store|parlou?r|cake|bar|cup|float|maker|machine|logo|icon|stand|cart)s?\b)(?! in an? (bowl|cup|dish|glass|jar|tub)\b)( in an?( waffle)? cone\b)?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex IceCream();

    [GeneratedRegex(
        $@"\b{Tastes} (?<what>(doughnut|donut|cupcake|macaron|popsicle|ice lolly|ice pop|milkshake|smoothie|lollipop)s?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Sweet();
}

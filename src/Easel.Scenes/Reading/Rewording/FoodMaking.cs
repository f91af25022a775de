using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Making cookies", "making a big cake": food is baked, cooked or prepared, which figures show; what else is made stays as it is said.</summary>
internal static partial class FoodMaking
{
    public static string Turn(string said, ConceptVocabulary vocabulary) =>
        Making()
            .Replace(
                said,
                found => Doing(found.Groups["what"].Value, vocabulary) is { } doing ? $"{doing}{found.Groups["rest"].Value}" : found.Value
            );

    /// <summary>Null where no food comes.</summary>
    private static string? Doing(string what, ConceptVocabulary vocabulary)
    {
        var words = what.ToLowerInvariant().Split(' ');
        for (var first = 0; first < words.Length; first++)
        {
            for (var count = words.Length - first; count > 0; count--)
            {
                if (
                    Named(string.Join(' ', words, first, count), words[first + count - 1], vocabulary)
                    is not { Kind: MeaningKind.Concept } meaning
                )
                    continue;
                var concept = vocabulary.Concepts[meaning.Concept];
                return concept.Traits is not ({ Food: true } or { Served: true }) ? null
                    : Baked().IsMatch(what) ? "baking"
                    : Cold().IsMatch(what) ? "preparing"
                    : "cooking";
            }
        }

        return null;
    }

    private static Meaning Named(string phrase, string last, ConceptVocabulary vocabulary)
    {
        var words = new WordLookup(vocabulary.Words, PromptLanguage.English);
        var written = words.Find(phrase);
        return Plurals.TryFindSingular(phrase, last, words, written, out var single) ? single : written;
    }

    [GeneratedRegex(
        @"\b(making|makes)(?<rest>( an?| the| some| his| her| their| two| three| four| five| homemade| fresh| delicious)* (?<what>\p{L}+( \p{L}+){0,2}))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Making();

    [GeneratedRegex(
        @"\b(cakes?|cup ?cakes?|cookies?|biscuits?|breads?|pies?|pizzas?|muffins?|brownies?|croissants?|buns?|rolls|tarts?|pastry|pastries|gingerbread)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Baked();

    [GeneratedRegex(
        @"\b(sandwich(es)?|salads?|lemonade|juice|smoothies?|tea|coffees?|cocktails?|mocktails?|drinks?|lattes?|latte art|cappuccinos?|espressos?|matcha|cocoa|hot chocolate|chai|beers?|punch|milk|sushi|ice cream|milkshakes?|toast|butter|cheese|wine|jam|honey|syrup)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Cold();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Milk in a glass", "honey in a jar" are a glass of milk and a jar of honey, where those have one picture, and no glass in a glass.</summary>
internal static partial class OwnVessels
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary) => Contained().Replace(prompt, said => Name(said, vocabulary));

    private static string Name(Match said, ConceptVocabulary vocabulary)
    {
        var (looks, what, vessel) = (said.Groups["looks"].Value, said.Groups["what"].Value, said.Groups["vessel"].Value);
        var inside = $"{said.Groups["article"].Value} {said.Groups["of"].Value}{vessel} of";
        if (IsServedIn($"{looks}{what}"))
            return $"{inside} {looks}{what}";
        // "Fruit salad" is no salad, and twelve eggs are counted.
        if (!IsServedIn(what) || IsAmount(looks.TrimEnd()) || vocabulary.Meant($"{looks}{what}") is not null)
            return said.Value;
        return looks.TrimEnd().ToLowerInvariant() switch
        {
            "a" or "an" or "some" or "the" => $"{inside} {what}",
            var before when IsBefore(before) => $"{looks}{inside} {what}",
            _ => $"{inside} {looks}{what}",
        };

        bool IsServedIn(string content) => vocabulary.Meant($"{vessel} of {content}") is not null;
    }

    private static bool IsAmount(string word) => Amounts.Of(word) > 1 || int.TryParse(word, CultureInfo.InvariantCulture, out _);

    /// <summary>No look of it: "a man eating soup", "with soup".</summary>
    private static bool IsBefore(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal)
        || word is "" or "and" or "with" or "of" or "or" or "eats" or "drinks" or "has" or "from" or "is";

    [GeneratedRegex(
        @"\b(?<looks>([\p{L}\p{Nd}-]+ )?)(?<what>[\p{L}-]+) (in|inside) (?<article>an?|the|his|her|its|their|my) (?<of>([\p{L}-]+ ){0,2}?)(?<vessel>glass|jar|bottle|carton|bucket)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Contained();
}

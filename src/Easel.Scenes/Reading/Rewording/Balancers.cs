using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A seal balancing a ball" has it on its nose, as animals of the circus do.</summary>
internal static partial class Balancers
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Balancing()
            .Replace(
                prompt,
                said =>
                    IsAnimal(said.Groups["who"].Value, vocabulary)
                        ? $"{said.Groups["who"].Value} with {said.Groups["what"].Value} on its {(said.Groups["part"].Success ? said.Groups["part"].Value : "nose")}"
                        : said.Value
            );

    private static bool IsAnimal(string word, ConceptVocabulary vocabulary) =>
        vocabulary.Words.Find(word.ToLowerInvariant()) is { Kind: MeaningKind.Concept } meant
        && vocabulary.Concepts[meant.Concept].Traits.Animal;

    [GeneratedRegex(
        @"\b(?<who>\p{L}+) (is )?(balancing|balances) (?<what>(an?|the|two|three|some) (\p{L}+ ){0,2}?\p{L}+)( on (the tip of )?(its|his|her|the) (?<part>nose|head|snout|trunk|beak|horn))?(?=[.,;!]|$| (in|at|near|while|under|during)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Balancing();
}

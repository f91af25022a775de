using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A koala mother with her cub", "a lion father" are a koala and a lion, and no people.</summary>
internal static partial class AnimalParents
{
    public static string Name(string prompt, ConceptVocabulary vocabulary) =>
        Parent()
            .Replace(
                prompt,
                said =>
                    IsAnimal(said.Groups["animal"].Value.ToLowerInvariant(), vocabulary)
                        ? $"{said.Groups["article"].Value} {said.Groups["animal"].Value}"
                        : said.Value
            );

    private static bool IsAnimal(string words, ConceptVocabulary vocabulary) =>
        vocabulary.Words.Find(words) is { Kind: MeaningKind.Concept } meant && vocabulary.Concepts[meant.Concept].Traits.Animal;

    [GeneratedRegex(
        @"\b(?<article>an?|the) (?<animal>[\p{L}-]+( (?!mother|mom|mum|father|dad|parent)[\p{L}-]+)?) (mother|mom|mum|mama|mommy|father|dad|daddy|papa|parent)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Parent();
}

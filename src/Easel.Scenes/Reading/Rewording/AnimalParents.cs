using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A koala mother with her cub", "a lion father" are a koala and a lion, and no people; so are the babies that they have.</summary>
internal static partial class AnimalParents
{
    public static string Name(string prompt, ConceptVocabulary vocabulary) =>
        Trailing().Replace(NameAll(prompt, vocabulary), "followed by ${row}");

    private static string NameAll(string prompt, ConceptVocabulary vocabulary) =>
        Young()
            .Replace(
                Parent()
                    .Replace(
                        prompt,
                        said =>
                            IsAnimal(said.Groups["animal"].Value.ToLowerInvariant(), vocabulary)
                                ? $"{said.Groups["article"].Value} {said.Groups["animal"].Value}"
                                : said.Value
                    ),
                said =>
                    IsAnimal(said.Groups["animal"].Value.ToLowerInvariant(), vocabulary)
                        ? $"{said.Groups["animal"].Value} {said.Groups["with"].Value} {OwnYoung(said.Groups["young"].Value)} {said.Groups["animal"].Value}"
                        : said.Value
            );

    private static string OwnYoung(string young) => young.EndsWith("baby", StringComparison.OrdinalIgnoreCase) ? "a baby" : "three baby";

    private static bool IsAnimal(string words, ConceptVocabulary vocabulary) =>
        vocabulary.Words.Find(words) is { Kind: MeaningKind.Concept } meant && vocabulary.Concepts[meant.Concept].Traits.Animal;

    [GeneratedRegex(
        @"\b(?<article>an?|the) (?<animal>[\p{L}-]+( (?!mother|mom|mum|father|dad|parent)[\p{L}-]+)?) (mother|mom|mum|mama|mommy|father|dad|daddy|papa|parent)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Parent();

    /// <summary>"With a line of ducklings behind it".</summary>
    [GeneratedRegex(
        @"\bwith (?<row>(an?|her|his|its) (long )?(line|row|string|trail|parade|train|queue) of ((her|his|its|little|tiny|baby|fluffy|yellow|cute|five|six|four|three) ){0,3}[\p{L}-]+) (following |trailing |walking |waddling |swimming |running )?(along )?(close )?(behind|after)( (it|her|him|them))?(?=[.,;!]|$| (in|on|at|across|along|through|over|down)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Trailing();

    /// <summary>"A swan with her babies".</summary>
    [GeneratedRegex(
        @"\b(?<animal>[\p{L}-]+) (?<with>with|and|feeding|leading|carrying|hugging|protecting) (her|his|its|their) (?<young>(newborn |little |cute )?(baby|babies|little ones|young ones|young|youngsters|offspring|newborns|children|kids))(?=[.,!]?$| (in|on|at|by|under|across|over|through|near|beside)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Young();
}

using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Words that name several at once: "twin sisters" are two, and alike, "three wise monkeys" do not see, hear and speak.</summary>
internal static partial class Multiples
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        prompt = Twin()
            .Replace(
                prompt,
                said => Alive.Is(said.Groups["whom"].Value, vocabulary) ? $"two twin {said.Groups["whom"].Value}" : said.Value
            );
        prompt = Couple()
            .Replace(
                prompt,
                said =>
                    vocabulary.Words.Find(said.Groups["what"].Value.ToLowerInvariant()) is { Kind: MeaningKind.Concept } meant
                    && vocabulary.Concepts[meant.Concept].Traits is { Animal: true } or { Food: true } or { Flower: true }
                        ? $"two {said.Groups["looks"].Value}{English.Plural(said.Groups["what"].Value)}"
                        : said.Value
            );
        prompt = WiseMonkeys().Replace(prompt, "a see-no-evil monkey, a hear-no-evil monkey and a speak-no-evil monkey");
        return Triplets().Replace(Quadruplets().Replace(prompt, "four twin babies"), "three twin babies");
    }

    /// <summary>Plurals alone: "a twin sister" is one.</summary>
    [GeneratedRegex(
        @"(?<!\b(two|both|of|the|these|those|\d+) )\b(a (pair|set) of )?(identical )?twin (?<whom>(\p{L}+ )?(\p{L}+s|children|babies|men|women))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Twin();

    /// <summary>"A penguin couple", "cute avocado couple".</summary>
    [GeneratedRegex(
        @"(\b(an?|the|one) |^)(?<looks>((cute|kawaii|happy|little|funny|sweet|adorable|smiling) )*)(?<what>\p{L}+) (couple|pair|duo)\b(?! of)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Couple();

    [GeneratedRegex(
        @"\b(the )?three (wise monkeys|(wise )?monkeys (covering|hiding) (their )?eyes, (their )?ears,? and (their )?mouths?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex WiseMonkeys();

    [GeneratedRegex(@"\b((newborn|baby|infant|identical) )?triplets\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Triplets();

    [GeneratedRegex(@"\b((newborn|baby|infant|identical) )?quadruplets\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Quadruplets();
}

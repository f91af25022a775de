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
                    vocabulary.Meant(said.Groups["what"].Value)?.Traits is { Animal: true } or { Food: true } or { Flower: true }
                        ? $"two {said.Groups["looks"].Value}{English.Plural(said.Groups["what"].Value)}"
                        : said.Value
            );
        prompt = GroupOfMembers().Replace(prompt, said => said.Groups["number"].Success ? $"{said.Groups["number"].Value} " : "four ");
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

    /// <summary>Of whom one is spoken of by itself: "a family of bears has a picnic; the smallest one eats honey".</summary>
    [GeneratedRegex(
        @"\b(an?|the) ((small|large|big|little|happy|whole) )?(family|group|litter|herd|pack|flock|band|bunch|gang|class|team|trio) of ((?<number>two|three|four|five|six|seven|eight|\d) (?=(\p{L}+ ){0,2}\p{L}{2,}(s|children|mice|men|women)\b(?<!\b(sits|stands|has|walks|eats|is|rides|goes|plays|sleeps))))?(?!(two|three|four|five|six)\b)(?=[^.;!?]+[,.;:]?( (and|while|but))? (the ((smallest|littlest|tiniest|youngest|biggest|largest|tallest|oldest|eldest)\b(?! of\b)|last one\b|one (in|at|on|with)\b)|one of (them|which|whom)\b))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex GroupOfMembers();

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

using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A koala mother with her cub", "a lion father" are a koala and a lion, and no people; so are the babies that they have, and "a polar bear cub" is a
/// baby polar bear.</summary>
internal static partial class AnimalParents
{
    public static string Name(string prompt, ConceptVocabulary vocabulary) =>
        Trailing()
            .Replace(
                ItsBaby()
                    .Replace(
                        NameAll(OnBack().Replace(OwnCubs().Replace(prompt, OfParent), said => Carrying(said, vocabulary)), vocabulary),
                        said => OfLast(said, vocabulary)
                    ),
                "followed by ${row}"
            );

    /// <summary>"A lion under a tree with two cubs", which are no bears.</summary>
    private static string OfParent(Match said)
    {
        var animal = said.Groups["animal"].Value.ToLowerInvariant() switch
        {
            "lioness" => "lion",
            "tigress" => "tiger",
            var named => named,
        };
        return $"{said.Groups["animal"].Value}{said.Groups["between"].Value}{animal} {said.Groups["cub"].Value}";
    }

    [GeneratedRegex(
        @"\b(?<animal>lion|lioness|tiger|tigress|wolf|fox|leopard|cheetah|panda|polar bear|snow leopard|raccoon|jaguar)\b(?<between>[^.;!]{1,80}?\b(her|his|its|their|two|three|four|some|a|and|small|little|tiny|playful|several|young|the) )(?<cub>cubs?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnCubs();

    /// <summary>"A koala hugging a branch with its baby on its back": the baby is on the koala's.</summary>
    private static string Carrying(Match said, ConceptVocabulary vocabulary) =>
        IsAnimal(said.Groups["animal"].Value.ToLowerInvariant(), vocabulary)
            ? $"{said.Groups["animal"].Value} carrying {said.Groups["young"].Value} on {said.Groups["whose"].Value} back and {said.Groups["does"].Value}"
            : said.Value;

    /// <summary>"A panda eats while its baby climbs a tree": a baby panda, of the animal that was named last.</summary>
    private static string OfLast(Match said, ConceptVocabulary vocabulary)
    {
        var words = said.Groups["animal"].Value;
        return IsAnimal(words.ToLowerInvariant(), vocabulary) ? $"{words}{said.Groups["between"].Value}a baby {words}" : said.Value;
    }

    private static string NameAll(string prompt, ConceptVocabulary vocabulary) =>
        Young()
            .Replace(
                Parent()
                    .Replace(
                        Cub().Replace(prompt, said => OfAnimal(said, vocabulary)),
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

    /// <summary>Where no word names both: "a bear cub" and "a lion cub" have pictures of their own.</summary>
    private static string OfAnimal(Match said, ConceptVocabulary vocabulary)
    {
        var (words, young) = (said.Groups["animal"].Value, said.Groups["young"].Value.ToLowerInvariant());
        var space = words.LastIndexOf(' ');
        var (before, animal) =
            space >= 0 && !IsAnimal(words.ToLowerInvariant(), vocabulary) ? (words[..(space + 1)], words[(space + 1)..]) : ("", words);
        var isMany = young.EndsWith('s') || young is "calves";
        var one =
            !isMany ? young
            : young is "calves" ? "calf"
            : young[..^1];
        var name = animal.ToLowerInvariant();
        if (!IsAnimal(name, vocabulary) || IsDog(name, vocabulary) || Casting.Young.Is($"{name} {one}"))
            return said.Value;
        return $"{before}baby {(isMany ? English.Plural(animal) : animal)}";
    }

    /// <summary>"A golden retriever pup" is known.</summary>
    private static bool IsDog(string words, ConceptVocabulary vocabulary) =>
        vocabulary.Concepts[vocabulary.Words.Find(words).Concept].Caption is "dog" or "poodle" or "guide dog";

    private static string OwnYoung(string young) => young.EndsWith("baby", StringComparison.OrdinalIgnoreCase) ? "a baby" : "three baby";

    private static bool IsAnimal(string words, ConceptVocabulary vocabulary) => vocabulary.Meant(words) is { Traits.Animal: true };

    /// <summary>"A polar bear cub", "two seal pups".</summary>
    [GeneratedRegex(
        @"(?<=\b(an?|the|his|her|its|their|two|three|four|five|six|some|several|little|tiny|small|cute|playful|young|newborn|lost) )(?<animal>[\p{L}-]+( [\p{L}-]+)?) (?<young>cubs?|pups?|cal(f|ves)|chicks?|kits?|fawns?|foals?|joeys?|hatchlings?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Cub();

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

    /// <summary>Before it is who has it, and nobody else: "a panda is eating bamboo while its baby".</summary>
    [GeneratedRegex(
        @"(?<=\b(an?|the|mother|big|large) )(?<animal>(?!kangaroo)[\p{L}-]+)(?<between>( (?!an?\b)[\p{L}-]+){1,6}?,? (and|while|as) )its (little |tiny |small |cute )?(baby|cub|young one|little one)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ItsBaby();

    [GeneratedRegex(
        @"(?<=\b(an?|the|mother|big|large|old) )(?<animal>(?!mother|big|large|old)[\p{L}]+) (is )?(?<does>[\p{L}]+ing [^.,;!]{1,40}?) with (?<young>(its|her|a|their) ((little|tiny|small|cute|young) )?(baby|babies|cub|cubs|joey|young|little one|pup)) on (?<whose>its|her) back\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnBack();

    /// <summary>"A swan with her babies".</summary>
    [GeneratedRegex(
        @"\b(?<animal>[\p{L}-]+) (?<with>with|and|feeding|leading|carrying|hugging|protecting) (her|his|its|their) (?<young>(newborn |little |cute )?(baby|babies|little ones|young ones|young|youngsters|offspring|newborns|children|kids))(?=[.,!]?$| (in|on|at|by|under|across|over|through|near|beside)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Young();
}

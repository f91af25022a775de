using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Whom somebody teaches, helps or watches does what is said: "teaching his daughter to ride a bike" shows her riding it.</summary>
internal static partial class TeachingTurns
{
    /// <summary>Words of whom, most: "a little old lady".</summary>
    private const int Longest = 4;

    private const string AtBoard = "teaching in front of a blackboard";

    public static string Turn(string prompt, ConceptVocabulary vocabulary) =>
        Taught()
            .Replace(
                Class()
                    .Replace(
                        prompt,
                        said =>
                            $"{said.Groups["who"].Value}{(IsAnimal(said.Groups["who"].Value, vocabulary) ? AtBoard : "teaching students")}"
                    ),
                said => Turn(Doing(said.Groups["does"].Value), said.Groups["rest"].Value.Split(' '), vocabulary) ?? said.Value
            );

    /// <summary>An owl is too small before a class of people.</summary>
    private static bool IsAnimal(string who, ConceptVocabulary vocabulary) => vocabulary.Meant(who.Trim()) is { Traits.Animal: true };

    private static string Doing(string does) =>
        does.ToLowerInvariant() switch
        {
            "teaches" => "teaching",
            "helps" => "helping",
            _ => does,
        };

    /// <summary>Null where nobody is named before a verb.</summary>
    private static string? Turn(string does, string[] rest, ConceptVocabulary vocabulary)
    {
        for (var end = IsBare(rest[0]) ? 1 : 2; end <= Longest && end < rest.Length; end++)
        {
            var at = rest[end] is "how" && end + 1 < rest.Length ? end + 1 : end;
            at = rest[at] is "to" && at + 1 < rest.Length ? at + 1 : at;
            if (
                Progressive(rest[at].ToLowerInvariant(), isAfterTo: at > end) is { } doing
                && Alive.Is(string.Join(' ', rest[(end > 1 ? 1 : 0)..end]), vocabulary)
                && Alive.Is(rest[end - 1], vocabulary)
            )
                // A blackboard teaches nobody to ski.
                return string.Join(
                    ' ',
                    [IsBare(rest[0]) && does is "teaching" ? "showing" : does, .. rest[..end], doing, .. rest[(at + 1)..]]
                );
        }

        return null;
    }

    /// <summary>Several, without an article.</summary>
    private static bool IsBare(string word) =>
        word is "children" or "kids" or "students" or "people" or "girls" or "boys" or "women" or "men" or "beginners";

    /// <summary>"Riding" of "ride"; a fish is no verb but after "to".</summary>
    private static string? Progressive(string verb, bool isAfterTo) =>
        FiniteVerbs.OfMany(verb)?.Progressive
        ?? (
            isAfterTo
                ? verb switch
                {
                    "fish" or "sew" => $"{verb}ing",
                    "knit" => "knitting",
                    "tie" => "tying",
                    _ => null,
                }
                : null
        );

    [GeneratedRegex(
        @"(?<who>\b\p{L}+ )((is )?teaching|teaches|standing in front of|in front of|addressing) (an?|the|his|her|their|its|my) (((whole|big|small|math|maths|science|art|english|history|music|kindergarten|preschool) )?class|students)(?=[.,!]?$| (in|at|on|about|with)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Class();

    [GeneratedRegex(
        @"\b(?<does>(teaching|teaches|helps|helping|showing|watching|letting|training)) (?<rest>(his|her|their|my|an?|the|two|three|some|children|kids|students|people|girls|boys|women|men|beginners)( \p{L}+){1,8})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Taught();
}

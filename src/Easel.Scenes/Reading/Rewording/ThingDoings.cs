using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is done with a thing, or who is fond of it, in two words: "bike repair", "stamp collection", "pizza lover".</summary>
internal static partial class ThingDoings
{
    /// <summary>What is seen; {0} is the thing with its article, {1} several.</summary>
    private static readonly FrozenDictionary<string, string> Seen = new (string Words, string Seen)[]
    {
        ("repair, repairs, repairman", "a mechanic repairing {0}"),
        ("rental, hire", "{0} and a key"),
        ("insurance", "{0} and a shield"),
        ("decorating", "a person decorating {0}"),
        ("making", "a person making {1}"),
        ("eating", "a person eating {0}"),
        ("carving", "a person carving {0}"),
        ("delivery", "a delivery driver with {0}"),
        ("tasting", "a person tasting {0}"),
        ("shopping", "a woman with shopping bags and {1}"),
        ("collection", "five {1}"),
        ("allergy", "a person sneezing and {1}"),
        ("thief, robber, burglar", "a thief with {0}"),
        ("lover, addict, enthusiast, fanatic", "a happy person with {0}"),
    }
        .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Seen)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Done()
            .Replace(
                prompt,
                said => Say(said.Groups["thing"].Value.ToLowerInvariant(), said.Groups["what"].Value, vocabulary) ?? said.Value
            );

    private static string? Say(string thing, string what, ConceptVocabulary vocabulary)
    {
        if (
            !Seen.TryGetValue(what, out var seen)
            || vocabulary.Words.Find(thing) is not { Kind: MeaningKind.Concept, Tier: < Tier.Near, Concept: var concept }
            || vocabulary.Concepts[concept] is { IsPerson: true } or { Traits.Lives: true } or { Traits.Building: true }
            || vocabulary.Words.Find($"{thing} {what}".ToLowerInvariant()) is { Kind: MeaningKind.Concept, Tier: Tier.Same }
        )
            return null;
        return seen.Replace("{0}", $"{English.Article(thing)} {thing}", StringComparison.Ordinal)
            .Replace("{1}", English.Plural(thing), StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^((an?|the|my|our) )?(?<thing>\p{L}+( \p{L}+)??) (?<what>\p{L}+)( (contest|competition|championship|shop|service|services|company|logo|icon|poster|sticker|illustration|class|app|badge))*[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Done();
}

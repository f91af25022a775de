using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Things that are named by what is printed on them or worn as it: "a cat mug", "unicorn backpack", "lion crest", "banana costume".</summary>
internal static partial class PrintedThings
{
    private static readonly FrozenSet<string> Shields = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "crest",
        "emblem",
        "coat of arms",
        "shield",
        "heraldry"
    );

    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Costume()
            .Replace(
                Printed().Replace(prompt, said => OnIt(said, vocabulary) ?? said.Value),
                said =>
                    Costumes.Find(said.Groups["what"].Value.ToLowerInvariant()) is not null
                        ? $"a child in {said.Groups["all"].Value}"
                        : said.Value
            );

    private static string? OnIt(Match said, ConceptVocabulary vocabulary)
    {
        var (what, thing) = (said.Groups["what"].Value.ToLowerInvariant(), said.Groups["thing"].Value.ToLowerInvariant());
        if (!IsPicture(what, vocabulary) || vocabulary.Words.Find($"{what} {thing}") is { Kind: MeaningKind.Concept, Tier: Tier.Same })
            return null;
        if (Shields.Contains(thing))
            return $"a plain shield with {English.Article(what)} {what} on it";
        var several = thing.EndsWith('s') && !thing.EndsWith("ss", StringComparison.Ordinal);
        return $"{(several ? "" : $"{English.Article(thing)} ")}{said.Groups["looks"].Value}{thing} with {English.Article(what)} {what} on {(several ? "them" : "it")}";
    }

    /// <summary>An animal, a creature or something to eat: a mug of coffee has none upon it.</summary>
    private static bool IsPicture(string what, ConceptVocabulary vocabulary) =>
        vocabulary.Words.Find(what.ToLowerInvariant()) is { Kind: MeaningKind.Concept, Tier: < Tier.Near, Concept: var concept }
        && vocabulary.Concepts[concept]
            is { Traits: { Animal: true } or { Lives: true } or { Flower: true } }
                or { Caption: "rainbow arc" or "skull" or "rocket" or "heart" or "red heart" or "star" };

    [GeneratedRegex(
        @"^((an?|the|my) )?(?<looks>((cute|funny|little|red|blue|green|yellow|pink|black|white|purple|orange|grey|gray) )*)(?<what>\p{L}+) (?<thing>mug|coffee mug|t-shirt|tshirt|tee|backpack|tote bag|bag|pillow|blanket|notebook|lunch box|lunchbox|pyjamas|pajamas|hoodie|sweatshirt|sweater|phone case|crest|emblem|coat of arms|shield|heraldry|towel|curtain|cushion)( (design|print|logo|icon|sticker))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Printed();

    [GeneratedRegex(
        @"^((an?|the|my) )?(?<all>(cute |funny |homemade )*(?<what>\p{L}+( \p{L}+)?) costume)[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Costume();
}

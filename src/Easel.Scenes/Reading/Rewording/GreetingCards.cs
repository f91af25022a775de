using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Cards and banners for an occasion say what one wishes, beside what is upon them: "a thank you card with lavender".</summary>
internal static partial class GreetingCards
{
    private const string Occasions =
        "thank you|thank-you|get well soon|get well|happy birthday|birthday|congratulations|christmas|merry christmas|happy anniversary|anniversary|mother's day|mothers day|father's day|fathers day|new year|new year's|happy new year|easter|happy easter|valentine's day|valentines day|halloween|happy halloween|good luck|graduation|welcome home|i love you|miss you";

    private static readonly FrozenDictionary<string, string> Wishes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["thank-you"] = "Thank you",
        ["happy birthday"] = "Happy Birthday",
        ["merry christmas"] = "Merry Christmas",
        ["happy new year"] = "Happy New Year",
        ["grand opening"] = "Grand Opening",
        ["get well"] = "Get well soon",
        ["birthday"] = "Happy Birthday",
        ["christmas"] = "Merry Christmas",
        ["anniversary"] = "Happy Anniversary",
        ["mother's day"] = "Happy Mother's Day",
        ["mothers day"] = "Happy Mother's Day",
        ["father's day"] = "Happy Father's Day",
        ["fathers day"] = "Happy Father's Day",
        ["new year"] = "Happy New Year",
        ["new year's"] = "Happy New Year",
        ["easter"] = "Happy Easter",
        ["valentine's day"] = "Be my Valentine",
        ["valentines day"] = "Be my Valentine",
        ["halloween"] = "Happy Halloween",
        ["graduation"] = "Congratulations",
        ["miss you"] = "I miss you",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The prompt with the wish as words upon the card, where it names what is there, and no words of its own.</summary>
    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        prompt.ContainsAny(Quotation)
            ? prompt
            : Banner()
                .Replace(
                    OfOccasion().Replace(WithSubject(prompt, vocabulary), card => Written(card.Groups["occasion"].Value, card)),
                    banner => $"a banner that says \"{Wish(banner.Groups["occasion"].Value)}\" and {banner.Groups["what"].Value}"
                );

    private static readonly System.Buffers.SearchValues<char> Quotation = System.Buffers.SearchValues.Create("\"“”„«»");

    /// <summary>"A dinosaur birthday card" has one upon it.</summary>
    private static string WithSubject(string prompt, ConceptVocabulary vocabulary) =>
        OfSubject()
            .Replace(
                prompt,
                card =>
                    vocabulary.Meant(card.Groups["what"].Value) is not null
                        ? $"a {card.Groups["occasion"].Value} card with a {card.Groups["looks"].Value}{card.Groups["what"].Value}"
                        : card.Value
            );

    private static string Written(string occasion, Match card) =>
        $"a card with {card.Groups["what"].Value} and the words \"{Wish(occasion)}\"";

    /// <summary>"Happy mother's day" is what is wished on mother's day.</summary>
    private static string Wish(string occasion) =>
        Wishes.GetValueOrDefault(occasion)
        ?? (occasion.StartsWith("happy ", StringComparison.OrdinalIgnoreCase) ? Wishes.GetValueOrDefault(occasion[6..]) : null)
        ?? Capital(occasion);

    private static string Capital(string wish) => char.ToUpperInvariant(wish[0]) + wish[1..];

    [GeneratedRegex(
        $@"^((an?|the) )?(?<occasion>(happy )?({Occasions}))( greeting)? card (with|featuring|showing|of) (?<what>(?!(the )?(words|text|name|message)\b)((?! (that )?(says|saying|reads|reading)\b| (and|with) the (words|text|message)\b)[^.;])+)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfOccasion();

    [GeneratedRegex(
        $@"^((an?|the) )?(?<looks>((cute|funny|little|colou?rful|happy|sweet|cartoon) )*)(?<what>\p{{L}}+( \p{{L}}+)?) (?<occasion>(happy )?({Occasions}))( greeting)? card$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfSubject();

    /// <summary>What a banner is hung with is beside it.</summary>
    [GeneratedRegex(
        $@"^((an?|the) )?(?<occasion>{Occasions}|welcome|grand opening|happy holidays|season's greetings|merry xmas|bon voyage|farewell) (banner|bunting) (with|and|next to|between) (?<what>(?!(the )?(words|text|name|message)\b)((?! (that )?(says|saying|reads|reading)\b| (and|with) the (words|text|message)\b)[^.;])+)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Banner();
}

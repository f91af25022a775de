using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Rewording;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Topics;

/// <summary>What a prompt is about where it names no thing: "online shopping", "St. Patrick's Day", "photosynthesis poster" are said as who and
/// what everyone pictures of them.</summary>
internal static partial class NamedTopics
{
    private static readonly FrozenDictionary<string, string> Occasions = Read(HolidayTopics.All);

    private static readonly FrozenDictionary<string, string> Subjects = Read([
        .. LifeTopics.All,
        .. SchoolTopics.All,
        .. WorkTopics.All,
        .. WorldTopics.All,
        .. EventTopics.All,
        .. PeopleTopics.All,
        .. FoodTopics.All,
    ]);

    /// <summary>All that topics are said as.</summary>
    public static IEnumerable<string> Pictures => Occasions.Values.Concat(Subjects.Values).Distinct(StringComparer.Ordinal);

    /// <summary>What is seen, where the topic is the whole prompt but for what sort of picture it is.</summary>
    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        const int longest = 80;
        if (prompt.Length > longest)
            return prompt;
        var said = Frame().Match(prompt.Trim()).Groups["said"].Value.Replace('’', '\'');
        // "Photosynthesis poster for kids" loses one word of these after the other.
        while (said.Length > 0)
        {
            if (vocabulary.Words.Find(said.ToLowerInvariant()) is { Kind: MeaningKind.Concept, Tier: Tier.Same })
                return prompt;
            if (Find(said) is { } pictured)
                return pictured;
            var shorter = SortOfPicture().Replace(said, "");
            if (shorter.Length == said.Length)
                return prompt;
            said = shorter;
        }

        return prompt;
    }

    /// <summary>Days are kept: "Diwali celebration", "St. Patrick's Day party".</summary>
    private static string? Find(string said) =>
        Subjects.GetValueOrDefault(said) ?? Occasions.GetValueOrDefault(said) ?? Occasions.GetValueOrDefault(Kept().Replace(said, ""));

    private static FrozenDictionary<string, string> Read((string Names, string Pictured)[] table) =>
        table
            .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Pictured)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^((an?|the|my|our|some) )?((simple|minimalist|minimal|flat|cute|modern|cartoon) )*((icon|illustration|picture|image|drawing|poster|logo|sticker|symbol|infographic|banner|concept|clipart|graphic|scene)( art)? (about|of|on|for|representing|symboli[sz]ing|showing|depicting) (an? |the )?)?(?<said>[\p{L}\d.'’ -]+?)[.!]*$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Frame();

    [GeneratedRegex(
        @"( for (kids|children|kindergarten|preschool|beginners|adults)| (icon|logo|illustration|poster|flyer|banner|sticker|badge|symbol|emblem|drawing|cartoon|clipart|clip art|art|graphic|image|picture|infographic|diagram|worksheet|concept|vector|background|header|thumbnail|cover|(video )?game character|cartoon character|character design|character|mascot|avatar|sprite|app|website|blog|blog post|presentation|scene|theme|mood|vibes|design|awareness|campaign))$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SortOfPicture();

    [GeneratedRegex(
        @" (celebrations?|party|festival|festivities|greetings?|decorations?|traditions?|night|gift|gifts)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Kept();
}

using System.Text.RegularExpressions;
using Easel.Scenes.Casting;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is done where nobody is named is done by a person: "sledding down a hill", "fishing at sunrise".</summary>
internal static partial class BareActivities
{
    /// <summary>Words of an activity, most: "riding a bike".</summary>
    private const int Longest = 4;

    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Pictured().Match(prompt) is { Success: true } icon
        && (icon.Groups["of"].Success || icon.Groups["sheet"].Success)
        && IsPictured(icon.Groups["what"].Value, vocabulary)
            ? $"an icon of a person {icon.Groups["what"].Value}"
        : Activity().Match(prompt) is { Success: true } said && IsDoing(said.Value, vocabulary) ? $"a person {prompt}"
        : Cleaning()
            .Replace(
                Chore().Replace(Picking().Replace(prompt, "a person picking ${what}s"), said => $"a person {said.Value}"),
                said => said.Value.EndsWith("shopping", StringComparison.OrdinalIgnoreCase) ? "a person shopping" : "a person cleaning"
            );

    private static bool IsDoing(string said, ConceptVocabulary vocabulary)
    {
        var words = said.ToLowerInvariant().Split(' ').Where(word => word is not ("a" or "an" or "the" or "my" or "your")).ToArray();
        // A sleeping bag is a thing.
        if (words.Length == 1 && vocabulary.Words.Find(words[0]).Kind == MeaningKind.Concept)
            return false;
        if (words.Length > 1 && vocabulary.Words.Find($"{words[0]} {words[1]}").Kind == MeaningKind.Concept)
            return false;
        for (var count = Math.Min(Longest, words.Length); count > 0; count--)
        {
            if (string.Join(' ', words[..count]) is var verb && IsDone(verb))
                return count > 1 || words.Length == 1 || IsSmall(words[1]) || HasObject().IsMatch(said);
        }

        if (HasObject().IsMatch(said) && FiniteVerbs.IsProgressive(words[0]))
            return true;
        return words.Length > 1 && IsSmall(words[1]) && vocabulary.Words.Find($"person {words[0]}") is { Kind: MeaningKind.Concept };
    }

    /// <summary>"Horse riding" is known as a picture, too.</summary>
    private static bool IsPictured(string said, ConceptVocabulary vocabulary) =>
        IsDoing(said, vocabulary) || (said.Contains(' ', StringComparison.Ordinal) && IsDone(said.ToLowerInvariant()));

    private static bool IsDone(string verb) =>
        Doings.Find(verb) is not null || Implements.Find(verb) is not null || Activities.Find("person", verb) is not null;

    /// <summary>"Weightlifting icon", "a fencing club logo", "swimming lessons poster", "sewing class".</summary>
    [GeneratedRegex(
        @"^((an?|the|my|our) )?((cute|simple|minimalist|minimal|flat|modern) )*(?<what>([\p{L}-]+ )?[\p{L}-]+ing)(?<of> (club|team|class|classes|school|center|centre|lessons?|course|workshop|contest|competition|tournament|trip|practice|coach|instructor|teacher|championship|lover|fan|hobby|group))?(?<sheet> (icon|logo|pictogram|symbol|sticker|emblem|glyph|clipart|illustration|poster|flyer|badge|banner|patch|ad|brochure|cover|app))*[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Pictured();

    /// <summary>"Carving a pumpkin", "wrapping gifts".</summary>
    [GeneratedRegex(
        @"^\p{L}+ing ((an?|the|my|his|her|their|your) |(?<=(wrapping|riding|feeding|decorating|planting|carving|baking|opening|buying|selling|collecting|catching|throwing|petting|washing|hanging|milking|grooming|walking) )(\p{L}+ )?\p{L}+s\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HasObject();

    /// <summary>A sleeping cat sleeps, and nobody else.</summary>
    private static bool IsSmall(string word) =>
        word
            is "down"
                or "up"
                or "at"
                or "in"
                or "on"
                or "under"
                or "through"
                or "along"
                or "across"
                or "over"
                or "with"
                or "around"
                or "by"
                or "to"
                or "into"
                or "for";

    /// <summary>"Apple picking".</summary>
    [GeneratedRegex(
        @"^(?<what>(?!berry)\p{L}+?(?<!s)) picking(?=[.!]?$| (in|at|on)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Picking();

    [GeneratedRegex(
        @"^((spring|house|home|office|fall) cleaning|(grocery|food|christmas|window|weekly) shopping)(?=[.!]?$| (in|at|with|day)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Cleaning();

    /// <summary>"Making the bed" is no request for one.</summary>
    [GeneratedRegex(
        @"^(making (the|his|her|your|my) bed|hanging( up| out)? (the )?(laundry|clothes|washing))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Chore();

    /// <summary>Pictures are drawn and painted by us; what flies, hangs, falls and glows may be anything.</summary>
    [GeneratedRegex(
        @"^(?!(draw|paint|mak|show|creat|design|generat|sketch|illustrat|hang|float|fall|fly|glow|shin|look|ris|grow|stand|ly|be)ing\b)((ice|roller|inline|figure|speed|scuba|rock|horseback|water|mountain|bird|bungee|tap|belly|ballroom|trail|power|weight|wake|kite|ski|stage|crowd|arm|wind|white ?water|horse|cross country|nordic|downhill|open water|free|deep sea) )?\p{L}+ing( [\p{L}'’]+){0,8}[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Activity();
}

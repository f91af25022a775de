using System.Text.RegularExpressions;
using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"One is dressed as a ghost, another one as a pumpkin, and the smallest one, a little witch, carries a bucket": each is dressed as what comes after
/// "as", and there is no pumpkin. "The teacher is an owl" is an owl dressed so.</summary>
internal static partial class GuisesInTurn
{
    private const string One =
        @"(one( of them)?|another( one)?|the (other|first|second|third|last|smallest|youngest|tallest|biggest|oldest)( one)?|(the|a|his|her) ([\p{L}-]+ )?(boy|girl|brother|sister|dog|cat|child|kid|baby|friend))";

    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        var said = TradeFirst().Replace(prompt, "${who} ${trade}");
        said = WhoIs()
            .Replace(
                said,
                found =>
                    IsAnimal(found.Groups["animal"].Value, vocabulary) && Roles.IsTrade(found.Groups["trade"].Value.ToLowerInvariant())
                        ? $"there is {found.Groups["article"]} {found.Groups["animal"]} dressed as a {found.Groups["trade"]}"
                        : found.Value
            );
        said = FromDoorToDoor()
            .Replace(
                said,
                found =>
                    found.Groups["night"].Success
                        ? $"{found.Groups["go"]} trick or treating at night"
                        : $"{found.Groups["go"]} trick or treating"
            );
        said = Apposed().Replace(said, found => Alive.Is(found.Groups["who"].Value, vocabulary) ? $"{found.Groups["what"]} " : found.Value);
        if (!Dressed().IsMatch(said))
            return said;
        said = InCostumes().Replace(said, "");
        said = Gapped().Replace(said, "${before}${who} is dressed as ");
        return InApposition().Replace(said, "${who} is dressed as ${what} and ");
    }

    private static bool IsAnimal(string words, ConceptVocabulary vocabulary) => vocabulary.Meant(words) is { Traits.Animal: true };

    /// <summary>"A superhero girl" is a girl dressed so, as "a girl superhero" is.</summary>
    [GeneratedRegex(
        @"(?<=\b(an?|the|his|her|young|little|brave|small|cute|happy|two|three) )(?<trade>pirate|ninja|superhero|viking|samurai|knight|wizard|vampire|astronaut|detective|zombie|skeleton|witch|fairy|elf) (?<who>girl|boy)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TradeFirst();

    /// <summary>"The seller is a polar bear": one, and not both.</summary>
    [GeneratedRegex(
        @"(?<=^|[.;]\s*|,\s(and\s)?|\band\s)(the|their|our) (?<trade>[\p{L}]+( [\p{L}]+)?) is (?<article>an?) (?<animal>[\p{L}-]+( [\p{L}-]+)?)(?=[.,;]|$| (with|in|who|wearing|holding|and)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex WhoIs();

    /// <summary>"Her assistant, a small robot on wheels, hands her a test tube": the robot, and nobody else.</summary>
    [GeneratedRegex(
        @"\b(his|her|their|its) ((best|little|loyal|faithful|new|young|old) )?(assistant|helper|friend|companion|pet|sidekick|partner|guide|neighbou?r|roommate|butler), (?<what>(?<who>an? ((?!(on|with|in)\b)[\p{L}-]+ ){0,3}(?!(on|with|in)\b)[\p{L}-]+)( (on|with|in) ((an?|the|his|her|its) )?([\p{L}-]+ )?[\p{L}-]+)?), (?=\p{L}+s\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Apposed();

    /// <summary>Which ones is said of each.</summary>
    [GeneratedRegex(
        @" in ((colou?rful|funny|scary|different|cute|creative|homemade|halloween|spooky) )*costumes\b(?! of)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InCostumes();

    /// <summary>"Children go from door to door": they come out of none.</summary>
    [GeneratedRegex(
        @"\b(?<go>go|goes|going|walk|walks|walking|run|runs|running) from (door to door|house to house)(?<night> (on|at) Halloween( night)?)?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromDoorToDoor();

    [GeneratedRegex(@"\bdressed (up )?as\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Dressed();

    [GeneratedRegex(
        @"(?<before>(,|;|\band)\s)(?<who>" + One + @") as (?=an?\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Gapped();

    [GeneratedRegex(
        @"\b(?<who>the (smallest|youngest|tallest|biggest|oldest|last|other|third)( one)?), (?<what>an? ([\p{L}-]+ ){0,2}[\p{L}-]+), (?=\p{L}+s\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InApposition();
}

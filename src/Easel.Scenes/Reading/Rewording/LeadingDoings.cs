using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"An ice skating bear", "a goat rock climbing": it does that, and no ice and no rock is meant.</summary>
internal static partial class LeadingDoings
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        var said = Leading()
            .Replace(
                prompt,
                found =>
                    Named(found.Groups["who"].Value, vocabulary) is { IsPerson: true } or { Traits.Animal: true }
                        ? $"{found.Groups["some"].Value} {found.Groups["who"].Value} {found.Groups["does"].Value}"
                        : found.Value
            );
        said = Following()
            .Replace(
                said,
                found =>
                    Named(found.Groups["who"].Value, vocabulary) is { IsPerson: false, Traits.Animal: true }
                        ? $"{found.Groups["who"].Value} that is {found.Groups["does"].Value.Replace('-', ' ')}"
                        : found.Value
            );
        return FromAbove().Replace(FromSeat().Replace(said, "sitting on ${seat} ${does}"), "standing on ${seat} and ${does}");
    }

    /// <summary>Of one or of several; null where the word names nothing.</summary>
    private static Concept? Named(string word, ConceptVocabulary vocabulary)
    {
        var said = word.ToLowerInvariant();
        return Find(said) ?? (said.EndsWith('s') ? Find(said[..^1]) : null);

        Concept? Find(string one) => vocabulary.Meant(one);
    }

    private const string Doing =
        "(?<does>(ice|roller|rock|tree|mountain|water|snow|sky|scuba|cross country|horse|bungee|trampoline|rope|weight|sumo|log|sword)[ -](skating|climbing|skiing|diving|riding|jumping|lifting|wrestling|fighting|skipping))";

    [GeneratedRegex(
        $@"\b(?<some>an?|the|two|three|some|many) {Doing} (?<who>\p{{L}}+)(?=[.,;!]|$| (in|on|at|with|under|near|by|and|wearing|over|across)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Leading();

    [GeneratedRegex($@"\b(?<who>\p{{L}}+) {Doing}\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Following();

    /// <summary>"Feeding ducks from a bridge": they come out of none.</summary>
    [GeneratedRegex(
        @"\b(?<does>(feeding|watching|photographing|throwing|dropping|launching|flying|waving at) ((?!from\b)[\p{L}-]+ ){1,4})from (?<seat>(an?|the|his|her|their) ([\p{L}-]+ ){0,2}(bridge|pier|dock|jetty|rooftop|roof))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromAbove();

    /// <summary>"Feeding ducks from a bench": one sits upon it.</summary>
    [GeneratedRegex(
        @"\b(?<does>(feeding|watching|painting|sketching|observing|photographing|drawing) ((?!from\b)[\p{L}-]+ ){1,4})from (?<seat>(an?|the|his|her|their) ([\p{L}-]+ )?(bench|chair|armchair|couch|sofa|stool|rock|log|hammock|rocking chair))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromSeat();
}

using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Scenery;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Lions in Africa" are in no globe: what is in a continent is in its land, which is told where no picture shows it.</summary>
internal static partial class FarLands
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost) =>
        Continent()
            .Replace(
                prompt,
                found =>
                {
                    var isSavanna = found.Groups["name"].Value.EndsWith("africa", StringComparison.OrdinalIgnoreCase) && IsAnywhere(prompt);
                    if (!isSavanna)
                        lost.Add(found.Groups["all"].Value);
                    return isSavanna ? " in the savanna" : "";
                }
            );

    /// <summary>No place is named: "a village in Africa" is no savanna.</summary>
    private static bool IsAnywhere(string prompt) =>
        !Word().Matches(prompt).Any(word => Places.Ground(word.Value.ToLowerInvariant()) is not null) && !Settled().IsMatch(prompt);

    [GeneratedRegex(
        @" (?<all>(somewhere )?(in|across|around|through|all over) ((east|eastern|west|western|north|northern|south|southern|central|southeast|rural) )?(?<name>africa|asia|europe|south america|north america|latin america|australia))\b(?=[.,;!]|$| (and|while|at|in|with|on|during|by)\b)(?<!\b(maps?|globe|flags?|logo|poster|countries) (in|across|around|through|all over) [\p{L} ]{1,30})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Continent();

    [GeneratedRegex(@"\p{L}+", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(villages?|house|hut|huts|market|church|school|castle|temple|shop|kitchen)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Settled();
}

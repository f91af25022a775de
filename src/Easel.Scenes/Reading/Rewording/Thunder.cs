using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Lightning is the storm that it is seen in, and no sign of high voltage: "a lightning bolt striking a tree", "with big waves and lightning".</summary>
internal static partial class Thunder
{
    public static string Follow(string prompt) =>
        Listed().Replace(Bolt().Replace(prompt, "lightning ${strikes}"), found => Storms().IsMatch(prompt) ? "" : " in a thunderstorm");

    [GeneratedRegex(
        @"\b((an?|the|two|three|some) )?(big |large |bright |giant |huge )?(lightning bolts?|bolts? of lightning|lightning strikes?) (that (is|are) |is |are )?(?<strikes>striking|strikes?|hitting|hits?)\b(?= (an?|the|his|her|its)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Bolt();

    /// <summary>Among other things.</summary>
    [GeneratedRegex(
        @"(?<=\p{L}),? and (an? |some |bright |many |distant )?(flash(es)? of |bolts? of )?lightning( bolts?| strikes?| flashes)?( (in|across|over) the ((dark|night|stormy|black) )?(sky|background|distance))?(?=[.,;!]|$| (in|over|at|while)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(thunder|rain|snow)?storms?\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Storms();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Where wild animals live: a den is a cave, a burrow a hole.</summary>
internal static partial class Dens
{
    public static string Follow(string prompt) =>
        Entrance()
            .Replace(
                Den().Replace(prompt, found => found.Groups["burrow"].Success ? $"{found.Groups["whose"].Value} hole" : "a cave"),
                "in ${den}"
            );

    /// <summary>"His den" is a room.</summary>
    [GeneratedRegex(
        @"(?<=\b(in|into|inside|of|from|outside|near|beside|to|at) )(?<whose>its|their|an?|the) ((snug|cozy|dark|warm|rocky|snowy|underground|little|small|winter) )*((fox|foxes|bear|wolf|lion)(['’]s|s['’])? )?(den|lair|(?<burrow>burrow))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Den();

    /// <summary>"At the entrance of a cave": who is in a cave stands there.</summary>
    [GeneratedRegex(
        @"\b(at|in) the (entrance|mouth|opening) (of|to) (?<den>(its|their|an?|the) (cave|hole))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Entrance();
}

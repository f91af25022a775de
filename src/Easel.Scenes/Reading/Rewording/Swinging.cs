using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What somebody swings on or hangs from, as it is seen: on a rope the seat of a swing, in a tree a branch.</summary>
internal static partial class Swinging
{
    public static string Follow(string prompt) =>
        FromTree().Replace(OnRope().Replace(prompt, "on a rope swing"), "${who} hanging from a branch");

    /// <summary>"A boy swings on a rope from a tree": one sits on it.</summary>
    [GeneratedRegex(
        @"\b(swinging|swings)( back and forth)? (on|from) (a|the) rope( (from|hanging from|tied to|under) (a|an|the)( (big|old|tall|large))?( oak)? (tree|branch))?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnRope();

    /// <summary>A monkey in a tree hangs from one of its branches.</summary>
    [GeneratedRegex(
        @"\b(?<who>(monkey|sloth|gibbon|orangutan|chimp|chimpanzee|ape|lemur|bat|opossum|possum)s?)( is| are)? (hanging|swinging|dangling|hangs?|swings?)( upside down| around)? from (a |the |some )?(tree|branche)s?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromTree();
}

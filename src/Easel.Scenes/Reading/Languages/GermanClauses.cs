using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Rewording;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Brings German clauses into the order of English: "ein Koch, der eine Pizza isst" is one "isst eine Pizza".</summary>
internal static partial class GermanClauses
{
    public static string Reorder(string prompt)
    {
        var said = WrittenOn().Replace(prompt, " mit der Aufschrift ${words}");
        return Relative().Replace(said, MovedVerb);
    }

    private static string MovedVerb(Match clause)
    {
        var (verb, rest) = (clause.Groups["verb"].Value, clause.Groups["rest"].Value);
        return VerbsAbroad.Find(verb.ToLowerInvariant()) is not null || Postures(verb) ? $" {verb} {rest}" : clause.Value;
    }

    private static bool Postures(string verb) => verb is "sitzt" or "sitzen" or "liegt" or "liegen" or "steht" or "stehen";

    /// <summary>", auf dem "Bitte leise" steht".</summary>
    [GeneratedRegex(
        """,?\s*(auf|an|in)\s+(dem|der|denen)\s+(?<words>["„“][^"”“]*["”“])\s+(geschrieben\s+)?(steht|stehen)""",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex WrittenOn();

    [GeneratedRegex(
        @",\s*(der|die|das|welche[rs]?)\s+(?<rest>[^,.]+?)\s+(?<verb>\p{Ll}+)(?=\s*($|[,.]|und\b))",
        PromptPatterns.Options,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Relative();
}

using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Rewording;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Brings German and Dutch clauses into the order of English: "ein Koch, der eine Pizza isst" is one "isst eine Pizza".</summary>
internal static partial class GermanClauses
{
    public static string Reorder(string prompt)
    {
        var said = WrittenOn().Replace(prompt, " mit der Aufschrift ${words}");
        return Separable().Replace(Relative().Replace(said, MovedVerb), WholeVerb);
    }

    /// <summary>"Pustet die Kerzen aus", "laat een vlieger op": the verb's other half stands at the end of its clause.</summary>
    private static string WholeVerb(Match clause)
    {
        var (rest, end) = (clause.Groups["rest"].Value, clause.Groups["end"].Value);
        foreach (Match verb in Verb().Matches(rest))
        {
            if (!IsVerb($"{verb.Value} {end}".ToLowerInvariant()))
                continue;
            // What is let rise is no dragon.
            if (end is "steigen")
                rest = Drachen().Replace(rest, "Papierdrachen");
            return $"{rest[..verb.Index]}{verb.Value} {end}{rest[(verb.Index + verb.Length)..]}";
        }

        return clause.Value;
    }

    private static bool IsVerb(string words) =>
        (
            LanguageWords.Of(PromptLanguage.German).Verbs.Find(words)
            ?? LanguageWords.Of(PromptLanguage.Dutch).Verbs.Find(words)
            ?? VerbsAbroad.Find(words)
        )
            is not null;

    private static string MovedVerb(Match clause)
    {
        var (verb, rest) = (clause.Groups["verb"].Value, clause.Groups["rest"].Value);
        return VerbsAbroad.Find(verb.ToLowerInvariant()) is not null || Postures(verb) ? $" {verb} {rest}" : clause.Value;
    }

    private static bool Postures(string verb) => verb is "sitzt" or "sitzen" or "liegt" or "liegen" or "steht" or "stehen";

    [GeneratedRegex(
        @"(?<rest>[^,.]+?)\s+(?<end>aus|an|auf|ab|zu|vor|ein|fest|hoch|um|weg|fern|steigen|uit|op|aan|af|in|vast|voor|over|schoon|vliegen|klaar)\b(?=\s*($|[,.]|und\b|en\b|aan\b|op\b|in\b|bij\b|auf\b|am\b|im\b|an\b|vor\b|unter\b))",
        PromptPatterns.Options,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Separable();

    [GeneratedRegex(@"\bDrachen\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Drachen();

    [GeneratedRegex(@"\b\p{Ll}{3,}\b", PromptPatterns.Options, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Verb();

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

using System.Text.RegularExpressions;
using Easel.Scenes.Casting;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Nouns for what two or more do with each other: "a sword fight between two pirates" are two pirates who fight.</summary>
internal static partial class Contests
{
    /// <summary>The prompt with those first who do it, and the verb after them.</summary>
    public static string Turn(string prompt, ConceptVocabulary vocabulary) =>
        Between()
            .Replace(
                InBoxingRing(Alone(prompt, vocabulary)),
                said => Verb(said.Groups["what"].Value.ToLowerInvariant()) is { } verb ? $"{said.Groups["who"].Value} {verb}" : said.Value
            );

    /// <summary>There one boxes, and nobody stands in a circle.</summary>
    private static string InBoxingRing(string prompt) => Fights().IsMatch(prompt) ? InRing().Replace(prompt, "in a boxing ring") : prompt;

    /// <summary>A prompt of a contest alone: "a snowball fight", "a wizard duel".</summary>
    private static string Alone(string prompt, ConceptVocabulary vocabulary) =>
        Single()
            .Replace(
                prompt,
                said =>
                    Sides(said.Groups["what"].Value.ToLowerInvariant(), vocabulary) is { } sides
                        ? $"{sides} {Verb(said.Groups["what"].Value.ToLowerInvariant()) ?? "fighting"}"
                        : said.Value
            );

    /// <summary>Who does it, where nobody says that; null where it is no contest of people.</summary>
    private static string? Sides(string contest, ConceptVocabulary vocabulary) =>
        contest switch
        {
            "pillow fight" or "snowball fight" => "two kids",
            "boxing match" or "boxing fight" => "two boxers",
            "sword fight" or "swordfight" or "sword duel" or "fist fight" or "fistfight" or "arm wrestling match" or "chess match" =>
                "two men",
            _ => Role(contest, vocabulary) is { } role ? $"two {role}s" : null,
        };

    /// <summary>"Wizard" of "wizard duel"; null where that is nobody.</summary>
    private static string? Role(string contest, ConceptVocabulary vocabulary)
    {
        var space = contest.LastIndexOf(' ');
        if (space < 0 || contest.AsSpan(space + 1) is not ("duel" or "fight" or "battle" or "showdown" or "standoff"))
            return null;
        var role = contest[..space];
        return
            vocabulary.Words.Find(role) is { Kind: MeaningKind.Concept, Concept: var who }
            && Roles.Find(role, vocabulary.Concepts[who].Caption) is not null
            ? role
            : null;
    }

    /// <summary>Null where it is something else.</summary>
    private static string? Verb(string contest) =>
        contest switch
        {
            "fight" or "fist fight" or "fistfight" or "battle" or "showdown" => "fighting",
            "sword fight" or "swordfight" or "duel" or "sword duel" or "fencing match" => "fencing",
            "boxing match" or "boxing fight" => "boxing",
            "wrestling match" or "sumo match" => "wrestling",
            "arm wrestling match" or "arm wrestling" or "arm wrestling contest" => "arm wrestling",
            "pillow fight" => "having a pillow fight",
            "snowball fight" => "having a snowball fight",
            "tug of war" or "tug-of-war" => "playing tug of war",
            "handshake" => "shaking hands",
            "high five" => "giving a high five",
            "conversation" or "chat" or "talk" or "discussion" or "debate" => "talking",
            "argument" or "quarrel" => "arguing",
            "hug" or "embrace" => "hugging",
            "kiss" => "kissing",
            "dance" => "dancing",
            "race" or "foot race" or "running race" => "running",
            "tea party" => "having a tea party",
            _ when contest.StartsWith("game of ", StringComparison.Ordinal) => $"playing {contest["game of ".Length..]}",
            _ when contest.EndsWith(" game", StringComparison.Ordinal) || contest.EndsWith(" match", StringComparison.Ordinal) =>
                $"playing {contest[..contest.LastIndexOf(' ')]}",
            _ => null,
        };

    [GeneratedRegex(
        """^\s*((an?|the)\ )?(?<what>(\p{L}[\p{L}-]*\ ){1,2}\p{L}+)(?=$|[,.!]|\ (in|on|at|under|near|by|inside|outside|during)\b)""",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Single();

    [GeneratedRegex(
        """\b(boxers?|wrestlers?|kickboxers?|fighters?|boxing|wrestling|kickboxing|sparring)\b""",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Fights();

    [GeneratedRegex("""\b(in|inside) (a|the) ring\b""", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex InRing();

    /// <summary>Who does it ends before a place and before another verb.</summary>
    [GeneratedRegex(
        """
            \b(an?\ )?(?<what>(\p{L}[\p{L}-]*\ ){0,2}\p{L}[\p{L}-]*)\ between\ (?<who>
            (?!(in|on|at)\b)\p{L}+(\ (?!(and|in|on|at|near|under|with|by|during|inside|over|for|who|that|as|while)\b|\p{L}+ing\b)\p{L}+){0,3}
            (\ and(\ (?!(and|in|on|at|near|under|with|by|during|inside|over|for|who|that|as|while)\b|\p{L}+ing\b)\p{L}+){1,3})?)
            (?!\p{L})
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Between();
}

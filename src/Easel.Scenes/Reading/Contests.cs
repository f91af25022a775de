using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading;

/// <summary>Nouns for what two or more do with each other: "a sword fight between two pirates" are two pirates who fight.</summary>
internal static partial class Contests
{
    /// <summary>The prompt with those first who do it, and the verb after them.</summary>
    public static string Turn(string prompt) =>
        Between()
            .Replace(
                prompt,
                said => Verb(said.Groups["what"].Value.ToLowerInvariant()) is { } verb ? $"{said.Groups["who"].Value} {verb}" : said.Value
            );

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

using System.Globalization;

namespace Easel.Server.Simulation;

/// <summary>Reads a failure as header and scenario write it: <c>429; retry-after=3</c>.</summary>
internal static class FailureParser
{
    private const int MaxSeconds = 3600;
    private const int MaxEvent = 1000;

    private static readonly (FailureKind Kind, string Name, string[] Aliases, string[] Parameters)[] Kinds =
    [
        (FailureKind.RateLimited, "429", ["rate_limit_exceeded", "rate_limited"], ["retry_after", "at"]),
        (FailureKind.InsufficientQuota, "insufficient_quota", ["quota"], ["at"]),
        (FailureKind.ServerError, "500", ["server_error"], ["at"]),
        (FailureKind.Unavailable, "503", ["overloaded", "unavailable"], ["retry_after", "at"]),
        (FailureKind.ModerationBlocked, "moderation_blocked", ["moderation"], ["categories", "stage", "at"]),
        (FailureKind.SlowFirstByte, "slow_first_byte", [], ["seconds"]),
        (FailureKind.ConnectionReset, "connection_reset", [], []),
        (FailureKind.TruncatedBase64, "truncated_base64", [], []),
        (FailureKind.MalformedEvent, "malformed_event", ["malformed_json"], ["event"]),
        (FailureKind.PartialThenSilence, "partial_then_silence", [], ["seconds"]),
    ];

    /// <summary>All names, for people.</summary>
    public static string Names { get; } = string.Join(", ", Kinds.Select(kind => kind.Name));

    /// <summary>The failure; or null, and a sentence for each thing that is wrong. Names are read without regard to case, with <c>-</c>
    /// or <c>_</c>.</summary>
    public static (SimulatedFailure? Failure, IReadOnlyList<string> Problems) Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var name = Canonical(parts.FirstOrDefault() ?? "");
        var found = Array.FindIndex(
            Kinds,
            kind => string.Equals(kind.Name, name, StringComparison.Ordinal) || kind.Aliases.Contains(name, StringComparer.Ordinal)
        );
        if (found < 0)
            return (null, [$"'{Shorten(parts.FirstOrDefault() ?? "")}' is no failure; there are {Names}."]);
        var (kind, canonical, _, parameters) = Kinds[found];
        var problems = new List<string>();
        var failure = new SimulatedFailure(kind, canonical)
        {
            Text = text,
            RetryAfter = kind is FailureKind.RateLimited ? TimeSpan.FromSeconds(1) : null,
        };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(1))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            var key = Canonical(sides[0]);
            var value = sides.Length == 2 ? sides[1].Trim('"') : "";
            if (!parameters.Contains(key, StringComparer.Ordinal))
                problems.Add($"'{canonical}' has no '{Shorten(sides[0])}'; {Parameters(parameters)}.");
            else if (!seen.Add(key))
                problems.Add($"'{key}' is there twice.");
            else
                failure = Read(failure, key, value, problems);
        }

        return problems.Count == 0 ? (failure, []) : (null, problems);
    }

    private static SimulatedFailure Read(SimulatedFailure failure, string key, string value, List<string> problems)
    {
        switch (key)
        {
            case "retry_after":
                return failure with { RetryAfter = Seconds(key, value, problems) };
            case "seconds":
                return failure with { Duration = Seconds(key, value, problems) };
            case "event":
                return failure with { Event = (int)Number(key, value, 1, MaxEvent, problems) };
            case "at":
                return failure with { InStream = Choice(key, value, "start", "stream", problems) };
            case "stage":
                return failure with { OfOutput = Choice(key, value, "input", "output", problems) };
            default:
                var categories = value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                if (categories.Length is 0 or > 20 || categories.Any(category => category.Length > 64))
                    problems.Add($"'{key}' is '{Shorten(value)}'; it must be 1 to 20 words with commas between them.");
                return failure with { Categories = categories };
        }
    }

    private static TimeSpan Seconds(string key, string value, List<string> problems) =>
        TimeSpan.FromSeconds(Number(key, value, 0, MaxSeconds, problems));

    private static double Number(string key, string value, int min, int max, List<string> problems)
    {
        if (
            double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max
        )
            return number;
        problems.Add($"'{key}' is '{Shorten(value)}'; it must be a number from {min} to {max}.");
        return min;
    }

    private static bool Choice(string key, string value, string no, string yes, List<string> problems)
    {
        var word = Canonical(value);
        var isYes = string.Equals(word, yes, StringComparison.Ordinal);
        if (!isYes && !string.Equals(word, no, StringComparison.Ordinal))
            problems.Add($"'{key}' is '{Shorten(value)}'; it must be {no} or {yes}.");
        return isYes;
    }

    private static string Parameters(string[] parameters) =>
        parameters.Length == 0 ? "it takes none" : $"it takes {string.Join(", ", parameters)}";

    private static string Canonical(string text) => text.Trim().ToLowerInvariant().Replace('-', '_');

    private static string Shorten(string text) => text.Length <= 64 ? text : string.Concat(text.AsSpan(0, 64), "...");
}

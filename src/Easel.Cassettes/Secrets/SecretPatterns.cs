using System.Text.RegularExpressions;

namespace Easel.Cassettes.Secrets;

/// <summary>Tells a key by how it looks, wherever it stands.</summary>
internal static partial class SecretPatterns
{
    public const string Mark = "***";

    public static string Redact(string text) => Keys().Replace(text, Mark);

    /// <summary>Where they are.</summary>
    public static IReadOnlyList<(int Start, int Length)> In(string text)
    {
        var ranges = new List<(int Start, int Length)>();
        foreach (var match in Keys().EnumerateMatches(text))
            ranges.Add((match.Index, match.Length));
        return ranges;
    }

    /// <summary>OpenAI's, OpenRouter's and Stability's, Google's, Replicate's, xAI's, Hugging Face's, GitHub's, AWS's, Slack's, fal's, and
    /// JSON web tokens.</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:sk-[A-Za-z0-9_\-]{12,}|AIza[A-Za-z0-9_\-]{30,}|r8_[A-Za-z0-9]{12,}|xai-[A-Za-z0-9]{12,}|hf_[A-Za-z0-9]{12,}|gh[pousr]_[A-Za-z0-9]{12,}|github_pat_[A-Za-z0-9_]{12,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[a-z]-[A-Za-z0-9\-]{10,}|easel-[A-Za-z0-9_\-]{24,}|whsec_[A-Za-z0-9+/=]{16,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{16,}|eyJ[A-Za-z0-9_\-]{8,}\.eyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]{8,})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Keys();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading;

/// <summary>Words that stand before the sign that they are written on: "a 'Closed' sign".</summary>
internal static partial class QuotedBoards
{
    /// <summary>The prompt with the sign first, and what is written on it after it.</summary>
    public static string Follow(string prompt) =>
        Quoted()
            .Replace(
                prompt,
                said =>
                    Boards.Are(said.Groups["board"].Value.ToLowerInvariant())
                        ? $"{said.Groups["article"].Value} {said.Groups["board"].Value} {said.Groups["words"].Value}"
                        : said.Value
            );

    [GeneratedRegex(
        """\b(?<article>(an?|the)(\ (neon|wooden|red|small|big|large))?)\ (?<words>["“][^"“”]{1,80}["”])\ (?<board>(street|road|shop|warning|wooden|traffic)?\ ?\p{L}+)\b""",
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Quoted();
}

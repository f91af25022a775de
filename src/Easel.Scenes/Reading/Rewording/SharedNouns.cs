using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Telling;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Looks of one noun that is said once: "one big and one small dog", "a red, a green and a yellow apple", "two ripe and three rotten
/// bananas".</summary>
internal static partial class SharedNouns
{
    public static string Follow(string prompt) => Shared().Replace(prompt, Spread);

    private static string Spread(Match said)
    {
        var noun = said.Groups["noun"].Value;
        var each = said.Groups["each"].Captures.Select(one => $"{one.Value} {OfCount(noun, one.Value)}");
        var last = said.Groups["last"].Value;
        return $"{string.Join(", ", each)} and {last} {OfCount(noun, last)}";
    }

    private static string OfCount(string noun, string look) =>
        IsOne(look.Split(' ')[0]) ? Single(noun)
        : string.Equals(Single(noun), noun, StringComparison.Ordinal) ? English.Plural(noun)
        : noun;

    private static bool IsOne(string count) => count.ToLowerInvariant() is "a" or "an" or "one" or "1";

    /// <summary>The name itself where it is no plural.</summary>
    private static string Single(string noun) =>
        noun.Length < 4 || !noun.EndsWith('s')
            ? noun
            : new[] { noun[..^1], noun[..^2], $"{noun[..^3]}y" }.FirstOrDefault(
                one => string.Equals(English.Plural(one), noun, StringComparison.OrdinalIgnoreCase),
                noun
            );

    private const string Count = "(an?|one|two|three|four|five|six|seven|eight|nine|ten)";

    private const string Look =
        "(big|large|small|little|tiny|huge|tall|short|long|wide|narrow|fat|thin|skinny|chubby|old|young|new|happy|sad|angry|laughing|crying|smiling|sleeping|open|closed|full|empty|broken|burning|lit|unlit|wooden|metal|plastic|ripe|rotten|whole|striped|spotted|round|square|male|female|red|orange|yellow|green|blue|purple|pink|brown|black|white|grey|gray)";

    [GeneratedRegex(
        $@"\b(?<each>{Count} {Look})(, (?<each>{Count} {Look}))*,? and (?<last>{Count} {Look}) (?!{Look}\b)(?<noun>\p{{L}}+( (?!(in|on|at|with|and|or|next|near|by|under|beside|from|of|to|for|side|facing|behind|between|is|are|\p{{L}}+ing)\b)\p{{L}}+)?)(?=[.,;!]|$| (in|on|at|with|and|or|next|near|by|under|beside|from|of|side|facing|behind|between|is|are|\p{{L}}+ing)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Shared();
}

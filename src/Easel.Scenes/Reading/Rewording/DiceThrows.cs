using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What dice show: "two dice showing six and one", "double sixes on two dice" are dice of those names.</summary>
internal static partial class DiceThrows
{
    private const string Eyes = "one|two|three|four|five|six|[1-6]";

    /// <summary>The prompt with a name for each of them.</summary>
    public static string Name(string prompt)
    {
        var said = Doubles()
            .Replace(
                prompt,
                throws =>
                    string.Join(
                        " and ",
                        Enumerable.Repeat($"a {throws.Groups["looks"].Value}dice showing {Singular(throws.Groups["eyes"].Value)}", 2)
                    )
            );
        said = Pair()
            .Replace(
                said,
                throws =>
                    $"a {throws.Groups["looks"].Value}dice showing {Word(throws.Groups["first"].Value)} and a {throws.Groups["looks"].Value}dice showing {Word(throws.Groups["second"].Value)}"
            );
        return One().Replace(said, throws => $"{throws.Groups["dice"].Value} showing {Word(throws.Groups["eyes"].Value)}");
    }

    private static string Word(string eyes) =>
        eyes.ToLowerInvariant() switch
        {
            "1" => "one",
            "2" => "two",
            "3" => "three",
            "4" => "four",
            "5" => "five",
            "6" => "six",
            var word => word,
        };

    private static string Singular(string eyes) =>
        eyes.ToLowerInvariant() switch
        {
            "sixes" => "six",
            var word => Word(word.TrimEnd('s')),
        };

    /// <summary>"Double sixes on two dice", "two dice showing double six", "both showing six".</summary>
    [GeneratedRegex(
        """
            \bdouble\ (?<eyes>ones?|twos?|threes?|fours?|fives?|six(es)?)(\ (on|with)\ (two|a\ pair\ of|a\ set\ of)\ (?<looks>\p{L}+\ )?dice)\b
            | \b(two|a\ pair\ of)\ (?<looks>(?!dice)\p{L}+\ )?dice,?\ ((both|each|that\ both|rolled)\ )?((showing|show|with|rolling|on|landed\ on)\ (double|two)\ |(both|each|all)\ (showing|show|with|on)\ (an?\ )?)(?<eyes>ones?|twos?|threes?|fours?|fives?|six(es)?)\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Doubles();

    [GeneratedRegex(
        $$"""
            \b(two|2|a\ pair\ of)\ (?<looks>(?!dice)\p{L}+\ )?dice(,?\ (that\ )?(showing|show|with|rolled|landed\ on|reading)|,?\ one(\ of\ them)?\ (showing|shows|with))\ 
            (the\ numbers?\ |an?\ )?(?<first>{{Eyes}})\ and\ ((the|an?)\ )?((other|second)(\ one)?\ )?(showing\ |shows\ |with\ )?(an?\ )?(?<second>{{Eyes}})\b(?!\ (dots|pips|spots))
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Pair();

    [GeneratedRegex(
        $$"""
            \b(?<dice>dice|die)(,?\ (both\ |each\ |that\ |all\ )?(showing|shows|show|displaying|landed\ on|with)|\ on)\ (the\ (number|side\ with|face\ with)\ |an?\ |number\ )?(?<eyes>{{Eyes}})
            (\ (dots?|pips?|spots?|eyes?)(\ (up|on\ it|on\ top))?|\ (on\ top|up|facing\ up|on\ it))?(?=$|[.,;]|\ (and|on|in|next|beside|lying|with)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex One();
}

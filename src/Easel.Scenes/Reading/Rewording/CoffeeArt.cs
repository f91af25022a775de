using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is drawn into the foam of a coffee: "a cup of coffee with a heart in the foam", "a latte with leaf latte art".</summary>
internal static partial class CoffeeArt
{
    /// <summary>The prompt with a picture that has a heart there, or room for anything else.</summary>
    public static string Follow(string prompt) =>
        InFoam()
            .Replace(
                Poured().Replace(prompt, "making a latte"),
                cup =>
                    cup.Groups["what"].Value.Trim() is "heart" or "love heart" ? $"{cup.Groups["article"].Value} latte"
                    : cup.Groups["what"].Value.Length == 0 ? cup.Value
                    : $"{cup.Groups["article"].Value} foamed coffee with a {cup.Groups["what"].Value.Trim()}"
            );

    /// <summary>"A barista making latte art".</summary>
    [GeneratedRegex(
        @"\b(making|doing|pouring|creating|preparing) (the |some |beautiful |heart )*(latte|coffee|foam|cappuccino) art\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Poured();

    [GeneratedRegex(
        """
            \b(?<article>an?|the|one)\ ((hot|fresh|warm|steaming|cozy|creamy)\ )*((cup|mug)\ of\ )?(coffee|latte|cappuccino|espresso|flat\ white|mocha|hot\ chocolate|cocoa|macchiato|chai\ latte|matcha\ latte)(\ (cup|mug))?\ 
            with\ (
              (an?\ )?(?<what>(?!(foam|milk)\b)\p{L}+(\ (?!(in|on|drawn|made)\b)\p{L}+)?)\ (drawn\ |made\ |shape\ |design\ |pattern\ |latte\ art\ )*((in|on|into|of|from|out\ of)\ )+(the\ |its\ )?((milk|coffee|white)\ )?(foam|froth|crema)
            | (an?\ )?(?<what>(?!(latte|foam)\b)\p{L}+(\ (?!(latte|foam)\b)\p{L}+)?)(\ |-)?(shaped\ )?((latte|foam|coffee)\ art|foam(?!\ art))
            | (latte|foam|coffee)\ art\ (of|showing|in\ the\ shape\ of|shaped\ like)\ (an?\ )?(?<what>\p{L}+(\ \p{L}+)?)
            )\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InFoam();
}

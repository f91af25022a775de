using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>
/// Finds words that are said to be written on something and stand in no quotation marks: "a mug with BEST DAD written on it", "a board with
/// the word hello on it".
/// </summary>
internal static partial class WrittenWords
{
    /// <summary>The prompt with these words in quotation marks.</summary>
    public static string Quote(string prompt) =>
        Written()
            .Replace(
                OnClothes().Replace(OnTop().Replace(prompt, "${sign}"), "wearing a ${clothes} with the ${sign} ${words}"),
                said => $"with \"{said.Groups["words"].Value}\" {said.Groups["where"].Value}"
            );

    [GeneratedRegex(
        """
            \b(with|has|having)\ (
              (the\ )?(words?|text|phrase|slogan|name)\ (?<words>[^"“”'‘’,.;:]{1,60}?)\ (?<where>(written|printed|painted|engraved|stitched|embroidered)?\ ?(on|across|upon)\ (it|them|top|the\ (front|side|back|cover))\b)
            | (?!(an?|the|some|his|her|its|their|something|words?|text|letters?|lots|many|two|three|four)\ )(?<words>[^"“”'‘’,.;:]{1,60}?)\ (?<where>(written|inscribed|spelled\ out|spelt\ out)\ (on|across|upon|in)\b)
            | (?<words>\p{Lu}[\p{Lu}\p{Nd}&!?-]*(\ [\p{Lu}\p{Nd}&!?-]+){0,7})\ (?<where>(printed|painted|engraved|carved|stitched|embroidered)\ (on|across|upon|in|into)\b)
            | (?<words>\p{Lu}[\p{Lu}\p{Nd}&!?-]+(\ [\p{Lu}\p{Nd}&!?-]+){0,7})\ (?<where>on\ (it|them|the\ front)\b)
            )
            """,
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Written();

    /// <summary>"A number 7 candle", "with the number 5 on top": the number, upon the cake.</summary>
    [GeneratedRegex(
        """(?<=\b(cake|cupcake|muffin)\b.{1,40})\b(?<sign>number\ \d{1,3})(\ (birthday\ )?candles?)?(\ on\ (top|it)(\ of\ it)?)?\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnTop();

    /// <summary>"With the letter A on her shirt".</summary>
    [GeneratedRegex(
        """
            \bwith\ (an?|the)\ (?<sign>letters?|numbers?|words?|text)\ (?<words>["“][^"“”]{1,30}["”]|[\p{Lu}\p{Nd}]{1,8})\ 
            on\ (the\ (front|back)\ of\ )?(his|her|its|their)\ (?<clothes>t-shirt|tshirt|shirt|jersey|sweater|hoodie|sweatshirt|uniform|jacket|vest|cape|apron|dress)\b
            """,
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnClothes();
}

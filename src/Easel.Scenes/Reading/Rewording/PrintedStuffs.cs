using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Stuff that is printed all over: "wrapping paper with snowflakes", "a wallpaper of roses" are a pattern of them; and what has a picture of
/// something upon it.</summary>
internal static partial class PrintedStuffs
{
    /// <summary>The prompt with the pattern.</summary>
    public static string Follow(string prompt) => Bearing().Replace(Stuff().Replace(prompt, "pattern of ${what}"), "${bearer} with ");

    /// <summary>"A mug with a picture of a cat": the cat is upon it, and of no picture besides.</summary>
    [GeneratedRegex(
        @"\b(?<bearer>mug|cup|shirt|t-shirt|tshirt|hoodie|sweater|sweatshirt|jacket|plate|bag|tote|backpack|window|flag|banner|stamp|coin|pillow|cushion|blanket|towel|cap|skateboard|case|box|lunchbox|balloon|kite|cake|cookie|cupcake|vase|rug|carpet|shield|sign|skirt|dress|umbrella|necklace|badge|card|sticker)s? (with|showing|featuring|depicting|that has|that shows) (an?|the) ((big|large|small|little|cute|printed|embroidered) )*(image|picture|drawing|illustration|print|photo|painting|design) of (?=(an?|the|two|three|some|his|her|my)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Bearing();

    /// <summary>Of one thing it is a picture, and of a colour no pattern.</summary>
    [GeneratedRegex(
        """
            ^(?<article>an?\ |the\ |some\ )?(?<looks>(christmas|birthday|floral|vintage|cute|kids|seamless|colou?rful)\ )*
            (wrapping\ paper|gift\ wrap|wallpaper|fabric|textile|tablecloth\ fabric|scrapbook\ paper)(\ (pattern|design|print))?\ 
            (with|of|covered\ (with|in)|printed\ with|patterned\ with|featuring)\ (a\ (pattern|print)\ of\ )?
            (?<what>(?!(an?|the|one|no|pattern)\b)[\p{L}\p{Nd}]+s?\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Stuff();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Stuff that is printed all over: "wrapping paper with snowflakes", "a wallpaper of roses" are a pattern of them.</summary>
internal static partial class PrintedStuffs
{
    /// <summary>The prompt with the pattern.</summary>
    public static string Follow(string prompt) => Stuff().Replace(prompt, "pattern of ${what}");

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

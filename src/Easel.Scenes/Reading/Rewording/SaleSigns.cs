using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Signs, badges and labels that are named by what stands on them: "a 50% off sale sign", "a 100% cotton label", "a summer sale
/// banner", "a price tag showing $5".</summary>
internal static partial class SaleSigns
{
    private const string Bearers =
        "sign|badge|label|banner|poster|sticker|price tag|sale tag|tag|flyer|leaflet|coupon|voucher|billboard|stamp|seal|placard|button|card";

    /// <summary>The prompt with these words in quotation marks, after what they are on.</summary>
    public static string Write(string prompt)
    {
        if (prompt.AsSpan().IndexOfAny('"', '“', '”') >= 0)
            return prompt;
        var said = Before().Replace(prompt, OnIt);
        if (ReferenceEquals(said, prompt))
            said = After().Replace(prompt, OnIt);
        said = Priced().Replace(said, "${tag} saying \"${price}\"");
        return Alone().Replace(said, found => $"{found.Groups["article"].Value}sign saying \"{Percent(found.Groups["words"].Value)}\"");
    }

    private static string OnIt(Match found)
    {
        var words = Percent(found.Groups["words"].Value.Trim());
        if (found.Groups["occasion"].Success)
            words = $"{found.Groups["occasion"].Value.Trim()} {words}".Trim();
        if (found.Groups["more"] is { Success: true } more)
            words = $"{words} {Percent(more.Value)}";
        // A sale is shouted, and what a thing is made of is not.
        if (words.Contains("sale", StringComparison.OrdinalIgnoreCase) || words.Contains(" off", StringComparison.OrdinalIgnoreCase))
            words = words.ToUpperInvariant();
        return $"{found.Groups["article"].Value}{found.Groups["looks"].Value}{found.Groups["board"].Value} saying \"{words}\"";
    }

    private static string Percent(string words) =>
        words.Replace(" percent", "%", StringComparison.OrdinalIgnoreCase).Replace(" %", "%", StringComparison.Ordinal);

    /// <summary>"A red 50% off sale sign", "a black friday sale banner".</summary>
    [GeneratedRegex(
        $$"""
            (?<article>\b(an?|the)\ |^)(?<looks>((big|large|small|red|yellow|green|orange|blue|black|white|pink|purple|round|bright|vintage|retro)\ )*?)
            (
              (?<words>\d{1,3}\ ?(%|percent)(\ (off|discount|sale|reduction|cashback))*|\d{1,3}\ ?(%|percent)(\ (?!(of|and|in|on|with|off)\b)\p{L}+){0,2}?)
            | (?<words>((summer|winter|spring|autumn|fall|christmas|holiday|easter|halloween|black\ friday|cyber\ monday|flash|end\ of\ season|clearance|big|mega|super|final|grand\ opening|yard|garage|bake|weekend|annual|spring\ cleaning|back\ to\ school)\ )+sale)
            | (?<words>sale)(?=\ (banner|poster|flyer|badge|sticker|label|coupon|billboard))
            )
            \ (?<board>{{Bearers}})\b(\ (saying|with|of|for)?\ ?(?<more>(up\ to\ )?\d{1,3}\ ?(%|percent)(\ (off|discount))?))?
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Before();

    /// <summary>"A poster announcing a 70% sale", "a sign for 20 percent off".</summary>
    [GeneratedRegex(
        $$"""
            (?<article>)(?<looks>)\b(?<board>{{Bearers}})(\ (announcing|advertising|for|with|of|about|promoting|showing|offering|that\ says|saying|reading))?(\ an?|\ the)?\ 
            (?<words>(up\ to\ )?\d{1,3}\ ?(%|percent)(\ (off|discount|sale|reduction))+)\b(\ everything)?
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex After();

    /// <summary>"A price tag showing $9.99".</summary>
    [GeneratedRegex(
        """
            \b(?<tag>(price\ |sale\ )?(tag|label)|price\ sign)\ (showing|of|for|with|that\ shows|that\ says|saying|reading|at)\ (the\ |a\ )?(price\ (of\ )?)?(?<price>[$€£]\ ?\d+([.,]\d\d)?|\d+([.,]\d\d)?\ ?[€£$]|\d+[.,]\d\d)(?![\w.])
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Priced();

    /// <summary>"50% off" and nothing else.</summary>
    [GeneratedRegex(
        """^(?<article>)(?<words>\d{1,3}\ ?(%|percent)\ (off|discount|sale)(\ (sale|everything))?)$""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Alone();
}

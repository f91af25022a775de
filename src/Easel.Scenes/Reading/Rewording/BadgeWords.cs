using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Badges, stickers, stamps and banners that are named by the words upon them: "made in Italy badge", "we are hiring banner", "best
/// teacher ever mug", "a fragile sticker on a box".</summary>
internal static partial class BadgeWords
{
    private const string Bearers =
        "badge|sticker|label|banner|sign|stamp|tag|seal|mug|t-shirt|tshirt|shirt|ribbon|poster|flyer|button|patch|placard|notice|billboard|card";

    public static string Write(string prompt)
    {
        if (prompt.AsSpan().IndexOfAny('"', '“', '”') >= 0)
            return prompt;
        return Line()
            .Replace(
                Sale().Replace(Named().Replace(prompt, OnIt), said => $"a sign saying \"{said.Groups["words"].Value.ToUpperInvariant()}\""),
                "a row of five ${what}"
            );
    }

    private static string OnIt(Match said)
    {
        var words = said.Groups["words"].Value;
        words = string.Join(
            ' ',
            words.Split(' ').Select((word, i) => i > 0 && IsSmall(word) ? word : char.ToUpperInvariant(word[0]) + word[1..])
        );
        var board =
            $"{(said.Groups["article"].Success ? said.Groups["article"].Value : "a ")}{said.Groups["looks"].Value}{said.Groups["board"].Value}";
        var rest = said.Groups["rest"].Value;
        return said.Groups["with"].Success ? $"{board} with {rest} and the words \"{words}\"" : $"{board} saying \"{words}\"{rest}";
    }

    /// <summary>Not written with a capital: "Made in Italy".</summary>
    private static bool IsSmall(string word) => word is "in" or "of" or "for" or "the" or "to" or "with" or "on" or "only";

    [GeneratedRegex(
        $$"""
            ^(?<article>(an?|the|our|my)\ )?(?<looks>((big|large|small|red|yellow|green|orange|blue|black|white|pink|purple|gold|golden|round|vintage|retro|cute)\ )*?)
            (?<words>made\ in\ (the\ )?\p{L}+|(100%\ )?(money\ back|satisfaction|lifetime)\ guaranteed?|(new|just)\ (arrivals?|in)|best[ -]?sellers?|fragile|handle\ with\ care|this\ (way|side)\ up
            |(we\ are|we['’]re|now)\ hiring|help\ wanted|join\ our\ team|black\ friday|cyber\ monday|back\ to\ school|boxing\ day|closed\ for\ (the\ )?\p{L}+|closed\ on\ \p{L}+
            |(world['’]?s\ )?best\ \p{L}+(\ ever|\ in\ the\ world)|world['’]?s\ (best|greatest|okayest)\ \p{L}+|best\ (teacher|mom|mum|dad|friend|friends|boss|grandma|grandpa|sister|brother|player|team|price|choice|quality|deal)
            |(number\ one|\#1)\ \p{L}+|limited\ (edition|time\ offer|offer)|now\ open|out\ of\ stock|in\ stock|employee\ of\ the\ (month|year|week)|buy\ one\ get\ one(\ free)?
            |(hot|special|flash)\ (deal|offer)|deal\ of\ the\ day|clearance|top\ (rated|quality|choice|secret)|(premium|high)\ quality|confidential|free\ (wi-?fi|trial|gift|entry|parking)|staff\ only|employees\ only|private\ property
            |handmade(\ with\ love)?|home\ ?made|gluten\ free|sugar\ free|dairy\ free|cruelty\ free|eco\ friendly|non\ gmo|certified(\ organic)?|(approved|rejected|verified|cancelled|overdue|sold\ out|reserved)(?=\ (stamp|seal|badge|sticker|sign))
            |(new|hot|\p{L}+[\ -]friendly|vegan|vegetarian|(100%\ )?(organic|natural|recycled|pure)(\ product)?|fair\ trade|\p{L}+\ free|keto|halal|kosher|recyclable|locally\ (sourced|made|grown)|award\ winning|brand\ new|exclusive|official|vip)(?=\ (stamp|seal|badge|sticker|label|tag)))
            (\ sale)?\ (?<board>{{Bearers}})\b(?!\ (that|saying|says|reading))((?<with>\ with\ )(?<rest>(?!(the\ )?(words|text)\b)[^.;]+)|(?<rest>.*))$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Named();

    /// <summary>"Cyber Monday sale" and nothing else.</summary>
    [GeneratedRegex(
        @"^(?<words>(summer|winter|spring|fall|autumn|holiday|christmas|easter|halloween|end of (the )?(season|year|summer)|back to school|flash|mega|big|grand opening|weekend|anniversary|new year|clearance|moving|final|warehouse) sale|(black friday|cyber monday|boxing day|singles day|prime day)( (sale|deals?|offers?))?|(labou?r|memorial|veterans|presidents['’]?|mother['’]?s|father['’]?s|valentine['’]?s|independence) day (sale|deals?|offers?))( (ad|post|graphic|illustration|image|promo|promotion))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Sale();

    /// <summary>"A divider with leaves", "a border of flowers".</summary>
    [GeneratedRegex(
        @"^((an?|the) )?((decorative|floral|text|page|section|simple|cute) )*(divider|border|separator) (with|of|made of) ((small|little|tiny|cute) )?(?<what>\p{L}+s)[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Line();
}

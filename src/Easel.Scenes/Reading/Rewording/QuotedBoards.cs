using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Inscriptions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Words that stand before the sign that they are written on, or after where that hangs: "a 'Closed' sign", "a sign on a door that says
/// 'Closed'", "a poster that says 'Hello' with a lion".</summary>
internal static partial class QuotedBoards
{
    /// <summary>The prompt with the sign first, and what is written on it after it.</summary>
    public static string Follow(string prompt)
    {
        var said = Quoted()
            .Replace(
                Chalkboard().Replace(prompt, "blackboard"),
                said =>
                    Boards.Are(said.Groups["board"].Value.ToLowerInvariant())
                        ? $"{said.Groups["article"].Value} {said.Groups["board"].Value} {said.Groups["words"].Value}"
                        : said.Value
            );
        said = Pictured()
            .Replace(
                said,
                sheet =>
                    $"{sheet.Groups["sheet"].Value} with {sheet.Groups["what"].Value.TrimEnd(' ', ',')}{sheet.Groups["says"].Value}"
                    + (sheet.Value.EndsWith(", ", StringComparison.Ordinal) ? ", " : "")
            );
        said = PointingTo().Replace(said, "sign pointing right that says ${words}");
        said = Arrowed()
            .Replace(
                said,
                sign =>
                    $"sign pointing {(sign.Groups["side"].Value.Equals("left", StringComparison.OrdinalIgnoreCase) ? "left" : "right")}{sign.Groups["words"].Value}"
            );
        return Hung()
            .Replace(said, match => $"{match.Groups["board"].Value} that says {match.Groups["words"].Value} {match.Groups["where"].Value}");
    }

    /// <summary>"A poster that says 'Hello' with a lion": the lion is on the poster, as in "a poster with a lion that says 'Hello'". What does
    /// something or stands somewhere is on no sheet.</summary>
    [GeneratedRegex(
        """
            \b(?<sheet>(poster|flyer|leaflet|banner|billboard|card|postcard|invitation|placard|badge|patch|stamp|(book|album|magazine)\ cover|t-?\ ?shirt|tee|hoodie|mug))
            (?<says>\ (that\ (says|reads)|which\ (says|reads)|saying|reading|with\ the\ (words?|text|slogan|title))\ ["“][^"“”]{1,80}["”])
            ,?\ (?<with>with|featuring|showing|and)\ (?<what>
                (?!the\ (words?|text|slogan|title)\b)
                ((?!\w+ing\b|(background|letters|lettering|text|font|border|frame|edges?|writing|colou?rs?|style|on|in|at|by|under|behind|beside|next|near|above|over|around|being|is|are|who|that|which)\b)[\p{L}'-]+(\ |,\ |(?=[.;]|$))){1,7})
            (?=[.;]|$|(?<=,\ ))
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Pictured();

    /// <summary>"A chalkboard menu sign": what is written on it is said elsewhere.</summary>
    [GeneratedRegex(
        @"\b(chalkboard|blackboard|chalk)( menu)?( sign| board)?\b(?=[^.]*[""“])",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Chalkboard();

    /// <summary>"A wooden sign with an arrow that says 'Beach'": a board that points.</summary>
    [GeneratedRegex(
        """
            \b((wooden|wood|old|rustic)\ )*((street|road|direction|directional|trail)\ )?
            (sign|signpost|arrow\ sign)\ ((with|has|and)\ an?\ ((big|white|red|black)\ )?arrow(\ on\ it)?(\ pointing(\ to)?(\ the)?\ (?<side>left|right))?|pointing(\ to)?(\ the)?\ (?<side>left|right))
            (?<words>\ (and\ )?(that\ (says|reads)|which\ (says|reads)|saying|reading|with\ the\ (words?|text)|labell?ed)\ ["“][^"“”]{1,80}["”])
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Arrowed();

    /// <summary>"A road sign pointing to 'Rome'", "an arrow sign with 'EXIT'".</summary>
    [GeneratedRegex(
        """
            \b((wooden|wood|old|rustic|green|blue)\ )*((street|road|direction|directional|trail|highway)\ )?
            ((sign|signpost|arrow\ sign)\ (pointing|that\ points|which\ points)\ (the\ way\ )?(to|towards?)|(?<!\b(with|has|and)\ an?\ ((big|white|red|black)\ )?)arrow\ (sign\ )?(that\ says|saying|reading|that\ reads|with(\ the\ words?)?))
            \ (?<words>["“][^"“”]{1,80}["”])
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PointingTo();

    [GeneratedRegex(
        """\b(?<article>(an?|the)(\ (neon|wooden|red|small|big|large))?)\ (?<words>["“][^"“”]{1,80}["”])\ (?<board>(street|road|shop|warning|wooden|traffic)?\ ?\p{L}+)\b""",
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(
        """
            \b(?<board>((wooden|small|big|large|red|white|neon|handwritten|hand-painted|painted|metal|old)\ )?(sign|blackboard|note|sticky\ note|poster|banner|plaque|label|notice))
            \ (?<where>((hanging|hung|taped|pinned|stuck|mounted|posted|nailed|placed)\ )?(on|in\ front\ of|in|at|above|over|outside|by|to|next\ to|beside|near)\ (an?|the|his|her)\ [\p{L}\ ]{2,30}?)
            (\ (that\ says|which\ says|that\ reads|which\ reads|saying|reading|with\ the\ words?|with\ the\ text))\ 
            (?<words>["“][^"“”]{1,80}["”])
            """,
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Hung();
}

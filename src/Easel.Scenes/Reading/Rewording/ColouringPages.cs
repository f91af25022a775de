using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Pages to colour in or to trace are line art: "a coloring page of a cat", "five apples to color", "the outline of a butterfly".</summary>
internal static partial class ColouringPages
{
    public static string Follow(string prompt)
    {
        var sheet = Sheet().Replace(SheetOf().Replace(prompt, Task), "");
        var said = Purpose().Replace(sheet, "");
        var isAsked = said.Length < sheet.Length;
        var named = Led().Replace(said, "line art of ");
        if (string.Equals(named, said, StringComparison.Ordinal))
            named = Ending().Replace(said, ", line art");
        return isAsked && string.Equals(named, said, StringComparison.Ordinal) ? $"{said.TrimEnd(' ', '.', '!', ',')}, line art" : named;
    }

    private static string Task(Match sheet) =>
        sheet.Groups["colour"].Success ? $"{sheet.Groups["what"].Value} to color" : sheet.Groups["what"].Value;

    /// <summary>"Count the apples worksheet".</summary>
    [GeneratedRegex(
        @"^((an?|the|my|our) )?(((count|counting|find|circle|match|matching|name|label|sort) (the )?)|(?<colour>((colou?r|trace|tracing) (in )?(the )?)))(?<what>[\p{L}\p{Nd} ]{3,40}) (worksheet|activity sheet|activity)s?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex SheetOf();

    [GeneratedRegex(
        @",?(?<!\b(crayons?|pencils?|page|pages|want|wants|wanting|love|loves|likes?|learning|trying|going)) (for (the )?(kids|children|toddlers|preschoolers|my (son|daughter|kids|students|class)) )?(to|for) (colou?r(ing)?|trace|tracing)( (in|on|book|books|page|pages))*(?=[.!]?$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Purpose();

    /// <summary>What a worksheet shows is told after it.</summary>
    [GeneratedRegex(
        @"^((an?|the|my|our) )?((simple|easy|printable|fun|free|kids?'?|children's|preschool|kindergarten|first grade|math|maths|counting|alphabet|spelling|school) )*(worksheet|activity sheet|flash ?card)s?( for (kids|children|toddlers|preschoolers|kindergarten|class))?( of| with| featuring| showing|:) ",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Sheet();

    [GeneratedRegex(
        @"^((an?|the|some) )?((simple|easy|printable|cute|free|blank|black|black and white|kids?'?|children's) )*((colou?ring|tracing) ((book|activity) )?(page|sheet|worksheet|picture|image|design)s?|((outline|line) drawing|outlines?))( for (kids|children|toddlers|preschoolers|adults))?( of| with| featuring| showing|:) ",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Led();

    [GeneratedRegex(
        @",?(?<!\b(and|with|an?|the|his|her|their|two|three)) (colou?ring (book )?(page|sheet|worksheet|picture|image)s?|(black )?(line|outline) drawing|outline|uncolou?red|line ?art)( for (kids|children|toddlers|preschoolers|adults))?(?=[.!]?$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Ending();
}

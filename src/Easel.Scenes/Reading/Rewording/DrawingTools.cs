using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What a pencil or a brush draws by itself lies at its point, which the art has at the left: "a pencil drawing a heart"; and what
/// it is dipped into.</summary>
internal static partial class DrawingTools
{
    /// <summary>The prompt with the tool beside what it draws. A line is drawn with its pencil.</summary>
    public static string Place(string prompt) =>
        Paint().Replace(Drawing().Replace(prompt, "${tool} to the right of ${article}"), "${colour} paint ${can}");

    [GeneratedRegex(
        """
            \b(?<!(with|holding|using)\ )(?<tool>(an?|the|one)\ (\p{L}+\ )?(pencil|pen|ballpoint\ pen|fountain\ pen|crayon|paintbrush|paint\ brush|brush|marker|chalk))\ 
            (that\ is\ |is\ )?(drawing|sketching|painting|writing|tracing|that\ draws|that\ paints|that\ writes)\ 
            (?<article>an?|the|two|three|some)\b(?!\ (\p{L}+\ )?(lines?|squiggles?|curve|picture|sketch|drawing|painting)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Drawing();

    /// <summary>The colour is the paint's, and not that of what is dipped into it.</summary>
    [GeneratedRegex(
        """\b(?<can>can|bucket|tin|pot|pail)\ of\ (?<colour>(bright\ |light\ |dark\ )?(red|blue|green|yellow|orange|purple|pink|black|white|brown|grey|gray|turquoise))\ paint\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Paint();
}

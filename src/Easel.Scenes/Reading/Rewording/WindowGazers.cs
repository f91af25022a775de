using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A keeper looks out of the window at the stormy sea": who is not said to sit or lie anywhere stands in a room, and the sea is outside.</summary>
internal static partial class WindowGazers
{
    public static string Follow(string prompt) =>
        Gazing().Replace(prompt, found => IsPlaced(prompt, found.Index) ? found.Value : Turned(found));

    private static string Turned(Match found) =>
        $"{(found.Groups["ing"].Success ? "standing" : "stands")} in a room by the window{found.Groups["rest"].Value}. Through the window you can see {found.Groups["what"].Value}";

    /// <summary>Before it in its sentence.</summary>
    private static bool IsPlaced(string prompt, int index)
    {
        var start = prompt.LastIndexOfAny(['.', ';', '!'], Math.Max(0, index - 1)) + 1;
        return Placed().IsMatch(prompt[Math.Min(start, index)..index]);
    }

    [GeneratedRegex(
        @"\b(sits?|sitting|lies?|lying|lay|room|bedroom|bed|chair|sofa|couch|desk|table|kitchen|classroom|office|train|bus|car|plane|tower|castle|ship|cabin|attic|library)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Placed();

    [GeneratedRegex(
        @"\b(looks|gazes|stares|(is )?(?<ing>looking|gazing|staring)) out (of )?(the|a|his|her|its|their) ([\p{L}-]+ )?window at (?<what>(the|a) ([\p{L}-]+ ){0,2}?(sea|ocean|lake|mountains|forest|city|skyline|garden|street|waves|river))(?<rest> (with|holding|while|wearing|and) [^.;!]+)?(?=[.,;!]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Gazing();
}

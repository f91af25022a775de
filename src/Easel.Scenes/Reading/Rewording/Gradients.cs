using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"An app icon of a lotus, purple gradient": the colour of the tile, and no flower's.</summary>
internal static partial class Gradients
{
    /// <param name="lost">Takes what is not drawn of them: one colour is.</param>
    public static string Settle(string prompt, List<string> lost)
    {
        if (!AppIcon().IsMatch(prompt))
            return prompt;
        return Gradient()
            .Replace(
                prompt,
                said =>
                {
                    lost.Add("gradient");
                    return $" on a {said.Groups["colour"].Value} background";
                }
            );
    }

    [GeneratedRegex(@"\b(app|ios|android|application) (icon|logo)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex AppIcon();

    [GeneratedRegex(
        @"(, ?| )((with|on|in|over|against) )?(an? )?(?<colour>(light |dark )?(red|orange|yellow|green|blue|purple|pink|teal|turquoise|black|grey|gray|violet|magenta))( (to|and) (light |dark )?\p{L}+)? gradient( background| colou?rs?)?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Gradient();
}

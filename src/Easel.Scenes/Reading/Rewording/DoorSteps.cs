using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>The steps of a house or a church are seen before it, and are no stairs in a room: who sits on them is in front of it, or on its porch.</summary>
internal static partial class DoorSteps
{
    public static string Follow(string prompt) =>
        Steps().Replace(prompt, found => found.Groups["porch"].Success ? "on the porch" : $"in front of {found.Groups["of"].Value}");

    [GeneratedRegex(
        @"\b(up)?on (an?|the|his|her|its|their) ((front|back|stone|wooden|wide) )*((?<porch>porch (steps|stairs))|(steps|stairs|stoop|staircase) (of|to|outside|in front of) ((?<porch>(an?|the|his|her|their) ((front|back|old|wooden) )?porch)|(?<of>(an?|the|his|her|their) ([\p{L}-]+ ){0,2}?(house|home|church|cathedral|school|library|museum|temple|castle|palace|courthouse|bank|town hall|city hall|cabin|cottage|building))))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Steps();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A dragon sleeping on gold" is on a treasure, and before no golden wall.</summary>
internal static partial class Hoards
{
    public static string Follow(string prompt) => OnGold().Replace(prompt, "${verb} a pile of gold");

    [GeneratedRegex(
        @"\b(?<verb>((sleeping|sleeps|asleep|sitting|sits|lying|lies|resting|rests|standing|stands|curled up|swimming) (on|in|upon)|guarding|guards|protecting|counting|hoarding)( top of)?)( (his|her|its|their|the))? gold(?=[.,;!]|$| (in|at|inside|under|and)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnGold();
}

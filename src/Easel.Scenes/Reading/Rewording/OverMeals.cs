using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Chatting over coffee": they have it, and nobody is above a cup.</summary>
internal static partial class OverMeals
{
    public static string Follow(string prompt) =>
        Over()
            .Replace(
                prompt,
                said =>
                {
                    var (does, having) = (said.Groups["does"].Value, $"having {said.Groups["what"].Value} together");
                    // Who sits together talks; that they laugh is seen.
                    return
                        does.StartsWith("laugh", StringComparison.OrdinalIgnoreCase)
                        || does.StartsWith("smil", StringComparison.OrdinalIgnoreCase)
                        ? $"{does} and {having}"
                        : having;
                }
            );

    [GeneratedRegex(
        @"\b(?<does>(laugh|chatt|talk|meet|gossip|bond|smil|catch|reminisc|flirt|joking|convers)ing( up)?) (together )?over (a |an |some |their |his |her )?((cup|mug|glass)(es|s)? of |morning |quick |romantic )?(?<what>coffee|tea|breakfast|brunch|lunch|dinner|supper|meal)(?!\p{L})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Over();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Chatting over coffee": they have it, and nobody is above a cup. Who dines on a rooftop sits at a table above the city.</summary>
internal static partial class OverMeals
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost) =>
        Over()
            .Replace(
                CityLights()
                    .Replace(
                        OnRoof()
                            .Replace(
                                prompt,
                                said =>
                                {
                                    lost.Add(said.Groups["roof"].Value);
                                    return "in a city";
                                }
                            ),
                        "at night"
                    ),
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
        @"(?<=\b(dinner|lunch|breakfast|brunch|supper|meal|picnic|date|drinks|cocktails|wine|coffee|party)( (together|alone|outside|for two))? )(?<roof>(on|at) (an?|the|their|his|her) ([\p{L}-]+ )?(rooftop|roof)( (terrace|restaurant|bar|garden|deck))?)(?=[.,;!]|$| (with|at|in|under|above|overlooking|during|while|and)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnRoof();

    [GeneratedRegex(
        @"\bwith (the )?((bright|glowing|blurred|twinkling) )?(city lights|lights of the city)( (glowing|twinkling|shining))?( (behind|below|around|beneath) (them|him|her|it))?(?=[.,;!]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex CityLights();

    [GeneratedRegex(
        @"\b(?<does>(laugh|chatt|talk|meet|gossip|bond|smil|catch|reminisc|flirt|joking|convers)ing( up)?) (together )?over (a |an |some |their |his |her )?((cup|mug|glass)(es|s)? of |morning |quick |romantic )?(?<what>coffee|tea|breakfast|brunch|lunch|dinner|supper|meal)(?!\p{L})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Over();
}

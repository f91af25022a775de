using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What one bends, kneels or climbs for is what is seen: "bending down to pick up a coin", "climbing a ladder to pick apples". Left as it is, the verb after
/// "to" would be taken for a thing (a pickup truck, a necktie).</summary>
internal static partial class Purposes
{
    public static string Follow(string prompt)
    {
        var said = Gesture().Replace(prompt, found => Doing(found.Groups["verb"].Value));
        return OnStep()
            .Replace(said, found => $"{found.Groups["stand"].Value}on {found.Groups["step"].Value} {Doing(found.Groups["verb"].Value)}");
    }

    private static string Doing(string verb) => FiniteVerbs.Progressive(verb.ToLowerInvariant());

    /// <summary>Of these the figure shows the doing itself.</summary>
    private const string Verbs =
        @"(?<verb>pick|grab|get|take|tie|smell|pet|feed|kiss|hug|look|help|reach|catch|touch|paint|clean|wash|wipe|fix|repair|hang|rescue|save|change|light|water|read|plant|put|place|cut|trim|decorate|open|drink)";

    [GeneratedRegex(
        @"\b(bending|leaning|reaching|stretching|stooping|crouching|kneeling|squatting|stopping|pausing)( (down|over|up|out|forward|low|high|to the ground))* to "
            + Verbs
            + @"(?= (up |from |at )?(an?|the|his|her|its|their|some|him|them|two|three)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Gesture();

    /// <summary>Who climbs a ladder for something is on it.</summary>
    [GeneratedRegex(
        @"\b((climbing|climbs|going|goes)( up)?( on| onto)?|(?<stand>(standing|stands) )(up )?on|on) (?<step>(an?|the|his|her) ((tall|high|wooden|old|small|long|wobbly) )*(ladder|stepladder|chair|stool|box|bucket|bench)) to "
            + Verbs
            + @"(?= \p{L})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnStep();
}

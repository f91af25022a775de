using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Balloons that are tied to something are in the air over it, and not on the ground beside it: "a balloon tied to a mailbox".</summary>
internal static partial class TiedThings
{
    public static string Follow(string prompt)
    {
        var said = ToWrist().Replace(prompt, "${balloons}");
        said = ToIt().Replace(said, "${balloons} on top");
        return ToThing().Replace(said, "${balloons} on");
    }

    private const string Tied =
        @"(?<balloons>\b(balloons?|kite))( (is|are|that is|that are))? (tied|attached|fastened|taped|strung|hooked)";

    /// <summary>Who has it there has it in the hand.</summary>
    [GeneratedRegex(
        $@"{Tied} (to|around) (his|her|their|its) (wrist|finger|hand|arm)s?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ToWrist();

    [GeneratedRegex($@"{Tied} to (it|them)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex ToIt();

    [GeneratedRegex($@"{Tied} to(?= (an?|the|his|her|their|its) \p{{L}})", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex ToThing();
}

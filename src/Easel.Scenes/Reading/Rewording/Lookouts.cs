using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Where somebody is from where they do it: who takes "a picture of a lion from a jeep" is in the jeep, and the lion is not; a cat that watches "birds
/// from a window" is at it, and a dog that barks "from behind a fence" is behind it.</summary>
internal static partial class Lookouts
{
    /// <summary>What is done to somebody or something farther off.</summary>
    private const string Does =
        @"(?<=\p{L} )(?<!\b(and|who|that|which|he|she|it|they|is|are) )(?<does>(watching|watches|looks (out )?at|stares at|gazes at|photographs|films|waves (to|at)|barks at|looking (out )?at|staring at|gazing at|observing|admiring|spying on|peeking at|peering at|photographing|filming|recording|sketching|(taking|snapping) (an? |some |the )?([\p{L}-]+ )?(picture|photo|photograph|picture|photo|snap|shot|selfie|video)s?( of| with)|feeding|petting|waving (to|at)|smiling at|shouting (to|at)|yelling at|calling (to|out to)|whistling at|barking at|hissing at|growling at|pointing at|shooting( arrows)? at|aiming at|throwing (?<thrown>[^.,;!]{1,30}?) (to|at)|greeting|singing to|speaking to|talking to)"
        + @" (?!from\b)((?!(from|while|and|who|that|which)\b)[^\s.,;!]+ ){1,6}?)";

    private const string Owner = @"(an?|the|his|her|its|their|my)";

    public static string Follow(string prompt)
    {
        var said = FromWithin().Replace(prompt, found => $"in {found.Groups["where"].Value} {Done(found)}");
        said = FromAtop().Replace(said, found => $"on {found.Groups["where"].Value} {Done(found)}");
        said = FromWindow().Replace(said, found => $"at {found.Groups["where"].Value} {Done(found)}");
        return FromBehind().Replace(said, found => $"{found.Groups["at"].Value} {found.Groups["where"].Value} {Done(found)}");
    }

    private static string Done(Match found) => found.Groups["does"].Value.TrimEnd();

    /// <summary>Trees have somebody among their leaves.</summary>
    [GeneratedRegex(
        Does
            + @"from (the )?(inside (of )?|within |back of |back seat of )?(?<where>"
            + Owner
            + @" ([\p{L}-]+ ){0,2}?(jeep|car|truck|van|bus|taxi|train|tram|carriage|helicopter|plane|airplane|hot air balloon|rowboat|rowing boat|sailboat|boat|canoe|kayak|gondola|cave|tent|cage|tree|tower|castle))(?=[.,;!]|$| (in|on|at|with|while|during|under|over|by|near|as)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromWithin();

    [GeneratedRegex(
        Does
            + @"from (the top of |on top of |atop )?(?<where>"
            + Owner
            + @" ([\p{L}-]+ ){0,2}?(balcony|terrace|porch|roof|rooftop|pier|dock|hill|hilltop|cliff|mountain|ladder|branch|sofa|couch|armchair|bed|rock|fence|wall|stage|horse|raft|cloud|ship|deck of (a|the|his|her) ship))(?=[.,;!]|$| (in|on|at|with|while|during|under|over|by|near|as)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromAtop();

    /// <summary>Of rooms that are named others know (<see cref="VerbParticles"/>).</summary>
    [GeneratedRegex(
        Does
            + @"from (?<where>"
            + Owner
            + @" (?!(bedroom|attic|kitchen|living|classroom|office|library|bathroom|hospital|hotel|train|bus|car|plane)\b)([\p{L}-]+ ){0,2}?window)(?=[.,;!]|$| (in|on|at|with|while|during|under|over|by|near|as)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromWindow();

    [GeneratedRegex(
        Does
            + @"from (?<at>behind|under|underneath|beneath) (?<where>"
            + Owner
            + @" ([\p{L}-]+ )?(?!(and|while|in|on|with)\b)[\p{L}-]+)(?=[.,;!]|$| (in|on|at|with|while|during|over|by|near|as)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromBehind();
}

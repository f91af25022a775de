using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"On the kitchen table", "on his bedroom floor": who and what is there is in that room.</summary>
internal static partial class RoomFurniture
{
    private const string Owner = @"(?<whose>the|an?|his|her|their|its|our|my)";

    private const string Room =
        @"(?<room>living room|family room|bedroom|kitchen|bathroom|dining room|classroom|attic|garage|basement|hotel( room)?)";

    public static string Follow(string prompt)
    {
        // One room is enough.
        if (Rooms().IsMatch(prompt))
            return prompt;
        var said = OnFloor().Replace(prompt, found => Within(found), 1);
        return ReferenceEquals(said, prompt)
            ? With().Replace(prompt, found => $"{found.Groups["at"].Value} the {Named(found)} {Within(found)}", 1)
            : said;
    }

    /// <summary>Counters and sinks of kitchens and bathrooms have pictures of those names.</summary>
    private static string Named(Match found) =>
        found.Groups["what"].Value is var what && what.ToLowerInvariant() is "counter" or "sink"
            ? $"{found.Groups["room"].Value} {what}"
            : found.Groups["what"].Value;

    private static string Within(Match found) =>
        $"in {found.Groups["whose"].Value} {found.Groups["room"].Value}"
        + (found.Groups["room"].Value.EndsWith("hotel", StringComparison.OrdinalIgnoreCase) ? " room" : "");

    [GeneratedRegex(
        @"\b(in|inside|into|through|of) (an?|the|his|her|their|its|my|our) ([\p{L}-]+ ){0,2}(room|bedroom|kitchen|bathroom|house|home|apartment|flat|cabin|cottage|restaurant|cafe|palace|castle|school|classroom|garage|attic|library|office|hotel)\b(?! (floor|table|counter|bed|sink|room))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Rooms();

    [GeneratedRegex(
        @"\b(on|across) " + Owner + @" ((wooden|dirty|messy|tiled|cold|wet) )?" + Room + @" (floor|tiles)\b(?! (lamp|plan))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnFloor();

    [GeneratedRegex(
        @"\b(?<at>on top of|in front of|next to|on|at|in|from|under|behind|beside|by|near|off|onto|across|over|against) "
            + Owner
            + @" ((wooden|messy|big|old|cozy|comfy|small) )?"
            + Room
            + @" (?<what>(?<=\b(kitchen|bathroom) )(counter|sink)|table|chair|couch|sofa|carpet|rug|bed|mirror|window|windowsill|desk|wall|armchair|tub|bathtub|shelf|stove)\b(?! (of|lamp|leg|cloth)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex With();
}

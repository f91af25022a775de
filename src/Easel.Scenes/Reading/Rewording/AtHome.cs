using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A family at home" is in its living room, and who "comes home to her dog" walks to the dog: no house stands beside them.</summary>
internal static partial class AtHome
{
    public static string Follow(string prompt)
    {
        var said = ComingHomeTo().Replace(prompt, "walking to ");
        said = FromWork().Replace(said, "${home}");
        said = Heading().Replace(said, found => $"{Going(found.Groups["verb"].Value)} to a house");
        return OtherRoom().IsMatch(said) ? Indoors().Replace(said, "") : Indoors().Replace(said, " in a living room");
    }

    /// <summary>"Coming" and "returning" say of a picture that one walks.</summary>
    private static string Going(string verb) =>
        verb.ToLowerInvariant() switch
        {
            "coming" or "returning" or "going" or "heading" or "getting" or "arriving" => "walking",
            "comes" or "returns" or "goes" or "heads" or "gets" or "arrives" => "walks",
            _ => verb,
        };

    [GeneratedRegex(
        @"\b(coming|comes|returning|returns|arriving|arrives|getting|gets|running|runs|rushing|hurrying|back)( back)? home( from ((the|his|her|a) )?(war|work|school|army|battle|trip|office|hospital))? to (?=(his|her|their|its|the|an?)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ComingHomeTo();

    [GeneratedRegex(
        @"\b(?<home>home) from ((the|his|her|their|a|an) ){0,2}([\p{L}-]+ )?(work|school|office|war|army|trip|vacation|holiday|job|party|date|store|market)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromWork();

    [GeneratedRegex(
        @"\b(?<verb>(coming|returning|going|heading|getting|arriving|walking|running|hurrying|rushing|driving|cycling|biking|marching|trudging)|(comes|returns|goes|heads|gets|arrives|walks|runs|hurries|rushes|drives|cycles))( back)? home(?=[.,;!]|$| (in|on|at|with|through|late|after|from|along|and|under|before|during|by|across|while|alone|together)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        @" at home(?! (base|plate|depot|improvement|button|screen|page))(?=[.,;!]|$| [\p{L}])",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Indoors();

    [GeneratedRegex(
        @"\b(kitchen|bedroom|bathroom|living room|garage|garden|yard|backyard|office|basement|attic|dining|desk|bed|bath|bathtub|balcony|porch|room)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OtherRoom();
}

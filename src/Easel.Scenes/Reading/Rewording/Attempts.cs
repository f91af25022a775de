using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Who tries, begins or is about to do something is drawn doing it: "tries to catch a butterfly" catches it, "has landed on her nose" sits there, and
/// who "tries to stop him" needs no sign for it; "takes a nap" is sleeping.</summary>
internal static partial class Attempts
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = Hindering()
            .Replace(
                prompt,
                found =>
                {
                    lost.Add(found.Groups["all"].Value);
                    return "";
                }
            );
        said = ToDo().Replace(said, Done);
        said = StopsTo()
            .Replace(
                said,
                found =>
                    FiniteVerbs.OfMany(Lower(found.Groups["verb"])) is { } verb
                        ? $"{(found.Groups["many"].Success ? verb.Base : verb.OfOne)} "
                        : found.Value
            );
        said = Doing()
            .Replace(said, found => FiniteVerbs.IsProgressive(Lower(found.Groups["verb"])) ? $"is {found.Groups["verb"]}" : found.Value);
        said = Taking().Replace(said, Taken);
        said = Asleep().Replace(said, found => found.Groups["ing"].Success ? "asleep" : "is asleep");
        return Landed().Replace(said, found => found.Groups["many"].Success ? "sit on" : "sits on");
    }

    private static string Done(Match found) =>
        FiniteVerbs.OfMany(Lower(found.Groups["verb"])) is not { } verb ? found.Value
        : found.Groups["is"].Success ? $"{found.Groups["is"].Value} {verb.Progressive}"
        : found.Groups["ing"].Success ? verb.Progressive
        : found.Groups["s"].Success ? verb.OfOne
        : verb.Base;

    /// <summary>"Is taking a photo" is known, and who takes a nap naps.</summary>
    private static string Taken(Match found)
    {
        var (what, isMany) = (Lower(found.Groups["what"]), found.Groups["many"].Success);
        var be = isMany ? "are" : "is";
        return what.EndsWith("nap", StringComparison.Ordinal) || what is "rest" ? $"{be} sleeping"
            : what is "walk" or "stroll" ? $"{be} walking"
            : what is "bow" ? $"{be} bowing"
            : what is "bath" ? $"{be} taking a bath"
            : what is "shower" ? $"{be} taking a shower"
            : what is "selfie" or "selfies" ? $"{be} taking a selfie"
            : $"{be} taking a picture";
    }

    private static string Lower(Group word) => word.Value.ToLowerInvariant();

    /// <summary>"Tries to stop him".</summary>
    [GeneratedRegex(
        @",?( and| but)? (?<all>(tries|try|trying|attempts|wants|(is|are) trying) (hard )?to (stop|prevent|avoid|beat|understand|convince|cheer up|calm|calm down|impress|warn|ignore|help|find|keep) (him|her|it|them|each other))(?=[.,;!]|$| (and|while|but|as)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Hindering();

    /// <summary>"Tries to catch", "are about to jump", "has begun to climb". What who writes the prompt wants is no part of it.</summary>
    [GeneratedRegex(
        """
            (?<!\b(i|we|you|to|do|would|please|let's|lets)\ )\b
            (
                (?<s>tries|attempts|wants|starts|begins|decides|manages|prepares|loves|likes|struggles|hurries)
                | (?<many>try|attempt|want|start|begin|decide|manage|prepare|love|like|struggle|hurry)
                | (?<is>is|are)\ ((just|already|still|now)\ )?(about|going|ready|getting\ ready|preparing|trying|starting|beginning|struggling|attempting)
                | (has|have)\ (just\ )?(started|begun)
                | (?<ing>trying|attempting|starting|beginning|preparing|struggling|about|ready|getting\ ready)
            )
            \ ((hard|desperately|carefully|bravely)\ )?to\ (?<verb>\p{L}+)\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ToDo();

    /// <summary>"Bends down to kiss her son", "stops to smell a flower": that is what is seen.</summary>
    [GeneratedRegex(
        """
            \b(stops|stoops|bends|leans|reaches|stretches|(?<many>stop|stoop|bend|lean|reach|stretch))(\ (his|her|its|their)\ ((long|big|tall)\ )?(head|neck|arm|arms|hand|trunk))?
            (\ (down|up|over|forward|out))?\ to\ (?<verb>\p{L}+)\ (?=(an?|the|his|her|its|their|some|him|them|two)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex StopsTo();

    /// <summary>"Starts dancing", "keeps running".</summary>
    [GeneratedRegex(
        @"\b(starts|begins|keeps|(has|have) (just )?(started|begun)) (on )?(?<verb>\p{L}+ing)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Doing();

    /// <summary>"Takes a photo of her son", "takes a nap".</summary>
    [GeneratedRegex(
        @"\b(takes|(?<many>take)|snaps) (an? |some |his |her |their |its )?((long|short|quick|little|afternoon|hot|warm|bubble) )*(?<what>photos?|pictures?|photographs?|selfies?|nap|rest|walk|stroll|bow|bath|shower)\b(?! (off|from|down|book))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Taking();

    [GeneratedRegex(
        @"\b((has|have|had) (just )?fallen|falls|fell|is falling|are falling|(?<ing>falling)) asleep\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Asleep();

    [GeneratedRegex(
        @"\b(has|(?<many>have)) (just )?(landed|settled|settled down|perched|alighted) on\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Landed();
}

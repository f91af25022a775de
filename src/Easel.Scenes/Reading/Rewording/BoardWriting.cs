using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is written on a blackboard in no words that are quoted: "writing math problems on a blackboard" is writing on it, and nobody stands upon
/// it.</summary>
internal static partial class BoardWriting
{
    /// <param name="lost">Takes what is written.</param>
    public static string Follow(string prompt, List<string> lost) =>
        Written()
            .Replace(
                prompt,
                found =>
                {
                    lost.Add(found.Groups["what"].Value);
                    return found.Groups["does"].Value.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? "writing " : "writes ";
                }
            );

    [GeneratedRegex(
        """
            \b(?<does>writing|writes|solving|solves|explaining|explains|scribbling|scribbles|drawing(?=[^.,;!]{0,40}(formula|equation|diagram|graph|problem|chart)s?\ on)|draws(?=[^.,;!]{0,40}(formula|equation|diagram|graph|problem|chart)s?\ on)|teaching|teaches)
            \ (?<what>(?!(on|in|with|and)\b)[\p{L}’'-]+(\ (?!(on|in|with|and|while)\b)[\p{L}’'-]+){0,3})
            \ (?=on\ (an?|the|his|her|their)\ ([\p{L}-]+\ ){0,2}?(blackboard|chalkboard|whiteboard|board)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Written();
}

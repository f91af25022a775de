using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is written on a blackboard in no words that are quoted: "writing math problems on a blackboard" is writing on it, and nobody stands upon
/// it; and quoted words "on a card" are what the card says. Who holds something that says quoted words holds a sign.</summary>
internal static partial class BoardWriting
{
    /// <param name="lost">Takes what is written.</param>
    public static string Follow(string prompt, List<string> lost) =>
        Written()
            .Replace(
                Held().Replace(Quoted().Replace(prompt, "${article} ${board} that says ${words}"), "${holds}${whose} sign that says"),
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

    /// <summary>What has a picture of its own, such as a sign, bears its words itself.</summary>
    [GeneratedRegex(
        """
            ^((the\ )?(words?|text|message)\ )?(?<words>("[^"]+"|“[^”]+”))
            \ ((hand)?written\ |printed\ )?on\ (?<article>an?|the)
            \ (?<board>((?!birthday|christmas|greeting)[\p{L}-]+\ ){0,2}?(card|postcard|banner|poster|sticker|badge|plaque))\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(
        """
            \b(?<holds>holding|holds|hold|carrying|carries|raising|raises|waving|waves|showing|shows|lifting)(\ up)?
            (?<whose>\ (an?|the|his|her|their|its)(\ (?!(greeting|birthday|protest|picket|piece|sheet)\b)[\p{L}-]+){0,2}?)
            \ ((greeting|birthday|business)\ card|card|postcard|poster|banner|placard|note|flag|page|board|billboard|letter
            |(protest|picket)\ sign|((piece|sheet)\ of\ )?(paper|cardboard))
            \ ((that|which)\ (says|reads|said)|saying|reading|with(\ the\ (words?|text))?)(?=\ ["“])
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Held();
}

using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A poster for a music festival with the text "SUNSET FEST", a guitar in the middle": what is shown first, and then the words, which are all
/// upon it.</summary>
internal static partial class WordedPosters
{
    /// <param name="lost">Takes what it is for.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        if (Worded().Match(prompt) is not { Success: true } found)
            return prompt;
        if (found.Groups["purpose"] is { Success: true } purpose)
            lost.Add(purpose.Value);
        var (looks, words) = (found.Groups["looks"].Value, found.Groups["words"].Value);
        var shown = Where().Replace(found.Groups["what"].Value.TrimEnd('.', '!', ' '), "");
        // What has a place of its own is the whole picture.
        return Place().IsMatch(shown)
            ? $"{looks}{found.Groups["sheet"].Value} of {shown}. The words {words}."
            : $"{looks}{found.Groups["sheet"].Value} with {shown} and the words {words}";
    }

    [GeneratedRegex(
        """
            ^(?<looks>(an?\ |the\ |design\ an?\ )?([\p{L}-]+\ ){0,4}?)(?<sheet>poster|flyer|flier|book\ cover|album\ cover|postcard|greeting\ card|invitation|invitation\ card)
            (\ (for|advertising|about|announcing)\ (?<purpose>[^,.;"“”]{2,50}?))?
            ,?\ (with|that\ has|reading|saying|that\ says|that\ reads)(\ (the|a))?(\ (big|large|bold))?(\ (words?|text|title|headline|slogan|lettering|caption|phrase|message))?(\ (saying|that\ says|reading))?
            \ (?<words>["“'][^"“”]{1,60}["”'])(\ (written|printed|in\ ([\p{L}-]+\ ){1,3}(letters|type|lettering|font|script|writing)))?
            (\ (at|on|in|across|along)\ (the\ )?(very\ )?(top|bottom|cent(er|re)|middle)|\ above|\ below)?
            (,?\ and|[,.;:])?\ (it\ shows\ |showing\ |featuring\ |with\ |depicting\ |illustrated\ with\ )?(?<what>(an?|the|two|three|four|five|some|several)\ .+)$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Worded();

    /// <summary>Where everything is that is shown.</summary>
    [GeneratedRegex(
        @" (in the (middle|cent(er|re)|background)|(on|at) (both|either) sides?|behind( it| them)?|above( it| them)?|below( it| them)?)(?=[,.;]|$| and )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Where();

    [GeneratedRegex(
        @"\b(by|at|on|in|over|above|near|under) (the|an?) ([\p{L}-]+ ){0,2}(sea|water|beach|road|street|city|town|village|mountains?|forest|woods|lake|river|desert|snow|sky|space|field|meadow|harbou?r|coast|ocean|night|sunset)\b|\bat (night|sunset|dawn|dusk|sea)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Place();
}
